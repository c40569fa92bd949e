import { describe, expect, it } from 'vitest'
import { writtenFiles } from '../../src/terminal/guess/written-files.ts'

const all = (source: string): readonly string[] => {
  const { model, metrics, others } = writtenFiles(source)
  return [model, metrics, ...others.map(other => other.path)].filter(path => path !== undefined)
}

describe('files that a program writes', () => {
  it.each<readonly [string, readonly string[]]>([
    ['joblib.dump(clf, "model.joblib")', ['model.joblib']],
    [
      'from joblib import dump\ndump(model, "artifacts/model.joblib")\ndump(scaler, "artifacts/scaler.joblib")',
      ['artifacts/model.joblib', 'artifacts/scaler.joblib'],
    ],
    ["with open('model.pkl', 'wb') as f:\n    pickle.dump(clf, f)", ['model.pkl']],
    ["pickle.dump(clf, open('model.pkl', 'wb'))", ['model.pkl']],
    ["out_dir = 'out'\ntorch.save({'a': f(1, 2)}, os.path.join(out_dir, 'ckpt.pt'))", ['out/ckpt.pt']],
    ["OUT = Path('out')\nmodel.save(OUT / 'model.keras')", ['out/model.keras']],
    ['model.save_pretrained("tuned")', ['tuned']],
    ['torch.onnx.export(model, sample, "model.onnx", opset_version=17)', ['model.onnx']],
    ["parser.add_argument('--out', type=str, default='m.pt')\nargs = parser.parse_args()\ntorch.save(net, args.out)", ['m.pt']],
    ["parser.add_argument('-o', '--out-file', help='a, b', default='m.pt')\ntorch.save(net, args.out_file)", ['m.pt']],
    ['@click.option("--out", default="m.pkl")\ndef main(out):\n    joblib.dump(clf, out)', ['m.pkl']],
    ['def main(out: str = "m.pkl", n: int = 3) -> None:\n    joblib.dump(clf, out)', ['m.pkl']],
    ['def main(n=1,\n         out="m.pkl") -> None:\n    joblib.dump(clf, out)', ['m.pkl']],
    ['class CFG:\n    out_dir = "out"\njoblib.dump(clf, os.path.join(CFG.out_dir, "m.pkl"))', ['out/m.pkl']],
    ['    self.path = "m.pkl"\n    joblib.dump(self.model, self.path)', ['m.pkl']],
    ['train(\n    out="m.pkl",\n)\njoblib.dump(clf, out)', ['m.pkl']],
    ['with open("metrics.txt", "w") as outfile:\n    outfile.write(text)\nplt.savefig("plot.png")', ['metrics.txt', 'plot.png']],
    ['json.dump({"auc": 0.9}, open("eval/metrics.json", "w"))', ['eval/metrics.json']],
    ['json.dump(scores, open("results.json", "w"))', ['results.json']],
    ['Path("metrics.json").write_text(json.dumps(m))', ['metrics.json']],
    ['frame.to_csv("out/predictions.csv", index=False)', ['out/predictions.csv']],
    ['saveRDS(fit, "model.rds")\nwrite.csv(scores, file = "scores.csv")', ['model.rds', 'scores.csv']],
    ["writeFileSync('metrics.json', JSON.stringify(m))", ['metrics.json']],
  ])('of %j', (source, paths) => {
    expect(all(source)).toEqual(paths)
  })

  it.each([
    'meta_path = os.path.join(data_dir, "meta.pkl")\nmeta = pickle.load(open(meta_path, "rb"))',
    'model = joblib.load("model.pkl")',
    'open("notes.txt")',
    'open("notes.txt", encoding="utf-8")',
    'def save(path="model.pkl"):\n    pass',
    '# joblib.dump(clf, "model.pkl")',
    'joblib.dump(clf, f"{out}/model.pkl")',
    'joblib.dump(clf, os.path.join(sys.argv[1], "model.pkl"))',
    'open("/tmp/model.pkl", "wb")',
    'open("../model.pkl", "wb")',
    'path = "a.pkl"\npath = "b.pkl"\njoblib.dump(clf, path)',
    'open("DONE", "w")',
    'wandb.save("model.h5")',
    'def a(path="a.pkl"):\n    dump(x, path)\ndef b(path="b.pkl"):\n    pass',
    'if path == "a.pkl":\n    joblib.dump(clf, path)',
    'utils.save_model(args=args, model=model, epoch="best")',
    'joblib.dump(clf, "never closed.pkl"',
    'a = b\nb = a\njoblib.dump(clf, a)',
  ])('is none in %j', source => {
    expect(all(source)).toEqual([])
  })

  it.each(['open("a","w");', 'def f(', '"', 'add_argument(', 'x = "', "a.save(('", 'x', 'a = b\n', `x${' '.repeat(1000)}\n`, '\\'])(
    'takes no time for a megabyte of %j',
    text => {
      const started = performance.now()
      writtenFiles(text.repeat(Math.ceil((1 << 20) / text.length)))
      expect(performance.now() - started).toBeLessThan(2000)
    },
  )

  it('takes what is called metrics for them, else results, and names all else once', () => {
    expect(
      writtenFiles('open("results.json", "w")\nopen("metrics.yaml", "w")\nopen("a.pkl", "wb")\nopen("b.pkl", "wb")\nopen("x/b.txt", "w")'),
    ).toEqual({
      model: 'a.pkl',
      metrics: 'metrics.yaml',
      others: [
        { name: 'results', path: 'results.json' },
        { name: 'b', path: 'b.pkl' },
      ],
    })
  })
})
