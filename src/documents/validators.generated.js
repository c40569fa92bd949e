// Made by `npm run generate` from the schemas. Do not edit.
"use strict";
export const config = validate10;
const schema11 = {"type":"object","required":["version","models"],"properties":{"version":{"type":"number","const":1,"description":"The version of this format: 1."},"defaults":{"type":"object","properties":{"dir":{"type":"string","minLength":1,"description":"The folder that paths and commands of the model are relative to. A path with a leading `/` is relative to `working-directory`."},"code":{"type":"array","items":{"type":"string","minLength":1},"description":"Globs of the files that count as code. Default: everything in `dir` but documents, data, parameters and outputs."},"params":{"type":"array","items":{"anyOf":[{"type":"string","minLength":1},{"type":"object","patternProperties":{"^.*$":{"type":"array","items":{"type":"string","minLength":1}}}}]},"description":"Parameters files, compared by key. `{params.yaml: [train]}` takes only some keys of a file."},"data":{"type":"object","patternProperties":{"^.*$":{"anyOf":[{"type":"string","minLength":1},{"type":"object","required":["path"],"properties":{"path":{"type":"string","minLength":1,"description":"A file or folder in git, a `.dvc` file, or a folder outside git by its absolute path."}},"additionalProperties":false},{"type":"object","required":["url"],"properties":{"url":{"type":"string","minLength":1,"description":"An `http` or `https` address."}},"additionalProperties":false},{"type":"object","required":["model"],"properties":{"model":{"type":"string","minLength":1,"description":"Another model: this one trains after it, with its outputs as input."},"output":{"type":"string","minLength":1,"description":"One of its outputs. Default: all."}},"additionalProperties":false}]}},"description":"Data sources by name."},"lock":{"type":"string","minLength":1,"description":"The lock file of the dependencies. Default: the one that is found in `dir`, else at the root."},"setup":{"type":"string","minLength":1,"description":"A command that prepares the environment; it runs only when something trains."},"train":{"type":"string","minLength":1,"description":"The command that trains. Without it the model is only evaluated."},"evaluate":{"type":"string","minLength":1,"description":"A command that runs after the training and writes metrics."},"outputs":{"type":"object","properties":{"metrics":{"anyOf":[{"type":"string","minLength":1},{"type":"object","required":["path"],"properties":{"path":{"type":"string","minLength":1,"description":"The file, or a glob; each `*` becomes a dimension."},"format":{"enum":["json","yaml","toml","csv","tsv","text","dvclive"],"description":"Only where the name of the file does not say it."},"key":{"type":"array","items":{"type":"string","minLength":1},"description":"Columns of a table, or fields of a list, that become dimensions: `mae{region=north}`."},"columns":{"type":"array","items":{"type":"string","minLength":1},"description":"The columns of a table that are metrics. Default: every column of numbers that is no key."},"pattern":{"type":"string","minLength":1,"description":"A regular expression (RE2) with the groups `name` and `value`, for text."},"prefix":{"type":"string","minLength":1,"description":"Put before the names of all metrics of this file."}},"additionalProperties":false,"description":"A metrics file with its settings."},{"type":"array","items":{"anyOf":[{"type":"string","minLength":1},{"type":"object","required":["path"],"properties":{"path":{"type":"string","minLength":1,"description":"The file, or a glob; each `*` becomes a dimension."},"format":{"enum":["json","yaml","toml","csv","tsv","text","dvclive"],"description":"Only where the name of the file does not say it."},"key":{"type":"array","items":{"type":"string","minLength":1},"description":"Columns of a table, or fields of a list, that become dimensions: `mae{region=north}`."},"columns":{"type":"array","items":{"type":"string","minLength":1},"description":"The columns of a table that are metrics. Default: every column of numbers that is no key."},"pattern":{"type":"string","minLength":1,"description":"A regular expression (RE2) with the groups `name` and `value`, for text."},"prefix":{"type":"string","minLength":1,"description":"Put before the names of all metrics of this file."}},"additionalProperties":false,"description":"A metrics file with its settings."}]},"minItems":1}]}},"additionalProperties":{"anyOf":[{"type":"string","minLength":1},{"type":"array","items":{"type":"string","minLength":1},"minItems":1}]},"description":"What the commands write. `metrics` holds the numbers; the others are kept by digest."},"gate":{"type":"object","patternProperties":{"^.*$":{"type":"object","properties":{"min":{"type":"number","description":"The lowest value that holds. A value equal to it holds."},"max":{"type":"number","description":"The highest value that holds. A value equal to it holds."},"max-regression":{"anyOf":[{"type":"number"},{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?%$"}],"description":"How much worse than the baseline is still accepted: a number, or a share of |baseline| like `2%` (at a baseline of zero any worsening fails)."},"min-improvement":{"anyOf":[{"type":"number"},{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?%$"}],"description":"How much better than the baseline it must be: a number, or a share like `1%`."},"target":{"type":"number","description":"The value to be near to. Needs `within`."},"within":{"type":"array","items":{"type":"number"},"minItems":2,"maxItems":2,"description":"The band around `target` that holds, both ends included."},"required":{"type":"boolean","description":"`false`: a metric that is not there is passed over. Default `true`."},"severity":{"enum":["block","warn"],"description":"What a rule that does not hold does: `block` (default) or `warn`."},"direction":{"enum":["higher","lower"],"description":"Which way is better. Known for common names; needed for others."},"missing-baseline":{"enum":["warn","block","pass"],"description":"What a rule on a difference says where there is nothing to compare with. Default `warn`, so that a first run can go green."}},"additionalProperties":false,"description":"A rule on one metric. At least one of `min`, `max`, `max-regression`, `min-improvement`, `target`."}},"description":"Rules by metric. Default: no metric whose direction is known gets worse. `{}`: no rules."},"env":{"anyOf":[{"type":"array","items":{"type":"string","minLength":1}},{"type":"object","properties":{"setup":{"type":"array","items":{"type":"string","minLength":1},"description":"For `setup` only."},"train":{"type":"array","items":{"type":"string","minLength":1},"description":"For `train` only."},"evaluate":{"type":"array","items":{"type":"string","minLength":1},"description":"For `evaluate` only."},"fetch":{"type":"array","items":{"type":"string","minLength":1},"description":"For fetching data (`dvc pull`) only."}},"additionalProperties":false}],"description":"Names of environment variables (`AWS_*` is a pattern) that the commands are granted; read at the base commit. Never on a fork."},"variables":{"type":"object","patternProperties":{"^.*$":{"anyOf":[{"type":"string"},{"type":"number"},{"type":"boolean"}]}},"description":"Environment variables with their values; part of the fingerprint."},"seed":{"type":"integer","description":"Given to the command as METTLE_SEED. Default 0."},"timeout":{"type":"string","pattern":"^[0-9]+(s|m|h)$","description":"How long each command may run: `90s`, `30m`, `6h`. Default 6h."},"runs-on":{"anyOf":[{"type":"string","minLength":1},{"type":"array","items":{"type":"string","minLength":1}}],"description":"The runner of the model in `matrix`; read at the base commit."},"severity":{"enum":["block","warn"],"description":"What a rule that does not hold does: `block` (default) or `warn`."},"missing-baseline":{"enum":["warn","block","pass"],"description":"What a rule on a difference says where there is nothing to compare with. Default `warn`, so that a first run can go green."}},"additionalProperties":false,"description":"What every model has that does not say otherwise, and defaults of rules."},"models":{"type":"object","patternProperties":{"^.*$":{"type":"object","properties":{"each":{"type":"string","minLength":1,"description":"A glob of folders: one model for each, which is its `dir`."},"dir":{"type":"string","minLength":1,"description":"The folder that paths and commands of the model are relative to. A path with a leading `/` is relative to `working-directory`."},"code":{"type":"array","items":{"type":"string","minLength":1},"description":"Globs of the files that count as code. Default: everything in `dir` but documents, data, parameters and outputs."},"params":{"type":"array","items":{"anyOf":[{"type":"string","minLength":1},{"type":"object","patternProperties":{"^.*$":{"type":"array","items":{"type":"string","minLength":1}}}}]},"description":"Parameters files, compared by key. `{params.yaml: [train]}` takes only some keys of a file."},"data":{"type":"object","patternProperties":{"^.*$":{"anyOf":[{"type":"string","minLength":1},{"type":"object","required":["path"],"properties":{"path":{"type":"string","minLength":1,"description":"A file or folder in git, a `.dvc` file, or a folder outside git by its absolute path."}},"additionalProperties":false},{"type":"object","required":["url"],"properties":{"url":{"type":"string","minLength":1,"description":"An `http` or `https` address."}},"additionalProperties":false},{"type":"object","required":["model"],"properties":{"model":{"type":"string","minLength":1,"description":"Another model: this one trains after it, with its outputs as input."},"output":{"type":"string","minLength":1,"description":"One of its outputs. Default: all."}},"additionalProperties":false}]}},"description":"Data sources by name."},"lock":{"type":"string","minLength":1,"description":"The lock file of the dependencies. Default: the one that is found in `dir`, else at the root."},"setup":{"type":"string","minLength":1,"description":"A command that prepares the environment; it runs only when something trains."},"train":{"type":"string","minLength":1,"description":"The command that trains. Without it the model is only evaluated."},"evaluate":{"type":"string","minLength":1,"description":"A command that runs after the training and writes metrics."},"outputs":{"type":"object","properties":{"metrics":{"anyOf":[{"type":"string","minLength":1},{"type":"object","required":["path"],"properties":{"path":{"type":"string","minLength":1,"description":"The file, or a glob; each `*` becomes a dimension."},"format":{"enum":["json","yaml","toml","csv","tsv","text","dvclive"],"description":"Only where the name of the file does not say it."},"key":{"type":"array","items":{"type":"string","minLength":1},"description":"Columns of a table, or fields of a list, that become dimensions: `mae{region=north}`."},"columns":{"type":"array","items":{"type":"string","minLength":1},"description":"The columns of a table that are metrics. Default: every column of numbers that is no key."},"pattern":{"type":"string","minLength":1,"description":"A regular expression (RE2) with the groups `name` and `value`, for text."},"prefix":{"type":"string","minLength":1,"description":"Put before the names of all metrics of this file."}},"additionalProperties":false,"description":"A metrics file with its settings."},{"type":"array","items":{"anyOf":[{"type":"string","minLength":1},{"type":"object","required":["path"],"properties":{"path":{"type":"string","minLength":1,"description":"The file, or a glob; each `*` becomes a dimension."},"format":{"enum":["json","yaml","toml","csv","tsv","text","dvclive"],"description":"Only where the name of the file does not say it."},"key":{"type":"array","items":{"type":"string","minLength":1},"description":"Columns of a table, or fields of a list, that become dimensions: `mae{region=north}`."},"columns":{"type":"array","items":{"type":"string","minLength":1},"description":"The columns of a table that are metrics. Default: every column of numbers that is no key."},"pattern":{"type":"string","minLength":1,"description":"A regular expression (RE2) with the groups `name` and `value`, for text."},"prefix":{"type":"string","minLength":1,"description":"Put before the names of all metrics of this file."}},"additionalProperties":false,"description":"A metrics file with its settings."}]},"minItems":1}]}},"additionalProperties":{"anyOf":[{"type":"string","minLength":1},{"type":"array","items":{"type":"string","minLength":1},"minItems":1}]},"description":"What the commands write. `metrics` holds the numbers; the others are kept by digest."},"gate":{"type":"object","patternProperties":{"^.*$":{"type":"object","properties":{"min":{"type":"number","description":"The lowest value that holds. A value equal to it holds."},"max":{"type":"number","description":"The highest value that holds. A value equal to it holds."},"max-regression":{"anyOf":[{"type":"number"},{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?%$"}],"description":"How much worse than the baseline is still accepted: a number, or a share of |baseline| like `2%` (at a baseline of zero any worsening fails)."},"min-improvement":{"anyOf":[{"type":"number"},{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?%$"}],"description":"How much better than the baseline it must be: a number, or a share like `1%`."},"target":{"type":"number","description":"The value to be near to. Needs `within`."},"within":{"type":"array","items":{"type":"number"},"minItems":2,"maxItems":2,"description":"The band around `target` that holds, both ends included."},"required":{"type":"boolean","description":"`false`: a metric that is not there is passed over. Default `true`."},"severity":{"enum":["block","warn"],"description":"What a rule that does not hold does: `block` (default) or `warn`."},"direction":{"enum":["higher","lower"],"description":"Which way is better. Known for common names; needed for others."},"missing-baseline":{"enum":["warn","block","pass"],"description":"What a rule on a difference says where there is nothing to compare with. Default `warn`, so that a first run can go green."}},"additionalProperties":false,"description":"A rule on one metric. At least one of `min`, `max`, `max-regression`, `min-improvement`, `target`."}},"description":"Rules by metric. Default: no metric whose direction is known gets worse. `{}`: no rules."},"env":{"anyOf":[{"type":"array","items":{"type":"string","minLength":1}},{"type":"object","properties":{"setup":{"type":"array","items":{"type":"string","minLength":1},"description":"For `setup` only."},"train":{"type":"array","items":{"type":"string","minLength":1},"description":"For `train` only."},"evaluate":{"type":"array","items":{"type":"string","minLength":1},"description":"For `evaluate` only."},"fetch":{"type":"array","items":{"type":"string","minLength":1},"description":"For fetching data (`dvc pull`) only."}},"additionalProperties":false}],"description":"Names of environment variables (`AWS_*` is a pattern) that the commands are granted; read at the base commit. Never on a fork."},"variables":{"type":"object","patternProperties":{"^.*$":{"anyOf":[{"type":"string"},{"type":"number"},{"type":"boolean"}]}},"description":"Environment variables with their values; part of the fingerprint."},"seed":{"type":"integer","description":"Given to the command as METTLE_SEED. Default 0."},"timeout":{"type":"string","pattern":"^[0-9]+(s|m|h)$","description":"How long each command may run: `90s`, `30m`, `6h`. Default 6h."},"runs-on":{"anyOf":[{"type":"string","minLength":1},{"type":"array","items":{"type":"string","minLength":1}}],"description":"The runner of the model in `matrix`; read at the base commit."}},"additionalProperties":false,"description":"One model, or with `each` one for every folder."}},"description":"The models by name.","minProperties":1},"removed-model":{"enum":["warn","block"],"description":"What a pull request does that takes a model away or renames it. Default `warn`."}},"additionalProperties":false,"title":"mettle.yml","description":"Models, what they are made of, and what they must keep to.","$id":"config"};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^.*$", "");
const pattern3 = new RegExp("^[0-9]+(\\.[0-9]+)?%$", "");
const pattern6 = new RegExp("^[0-9]+(s|m|h)$", "");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="config" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.models === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "models"},message:"must have required property '"+"models"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "version") || (key0 === "defaults")) || (key0 === "models")) || (key0 === "removed-model"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.version !== undefined){
let data0 = data.version;
if(!((typeof data0 == "number") && (isFinite(data0)))){
const err3 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(1 !== data0){
const err4 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.defaults !== undefined){
let data1 = data.defaults;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
if(!(func2.call(schema11.properties.defaults.properties, key1))){
const err5 = {instancePath:instancePath+"/defaults",schemaPath:"#/properties/defaults/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data1.dir !== undefined){
let data2 = data1.dir;
if(typeof data2 === "string"){
if(data2.length < 1){
const err6 = {instancePath:instancePath+"/defaults/dir",schemaPath:"#/properties/defaults/properties/dir/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/defaults/dir",schemaPath:"#/properties/defaults/properties/dir/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data1.code !== undefined){
let data3 = data1.code;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 === "string"){
if(data4.length < 1){
const err8 = {instancePath:instancePath+"/defaults/code/" + i0,schemaPath:"#/properties/defaults/properties/code/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/defaults/code/" + i0,schemaPath:"#/properties/defaults/properties/code/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/defaults/code",schemaPath:"#/properties/defaults/properties/code/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data1.params !== undefined){
let data5 = data1.params;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
const _errs16 = errors;
let valid6 = false;
const _errs17 = errors;
if(typeof data6 === "string"){
if(data6.length < 1){
const err11 = {instancePath:instancePath+"/defaults/params/" + i1,schemaPath:"#/properties/defaults/properties/params/items/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/defaults/params/" + i1,schemaPath:"#/properties/defaults/properties/params/items/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var _valid0 = _errs17 === errors;
valid6 = valid6 || _valid0;
if(!valid6){
const _errs19 = errors;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key2 in data6){
if(pattern0.test(key2)){
let data7 = data6[key2];
if(Array.isArray(data7)){
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
let data8 = data7[i2];
if(typeof data8 === "string"){
if(data8.length < 1){
const err13 = {instancePath:instancePath+"/defaults/params/" + i1+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2,schemaPath:"#/properties/defaults/properties/params/items/anyOf/1/patternProperties/%5E.*%24/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/defaults/params/" + i1+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2,schemaPath:"#/properties/defaults/properties/params/items/anyOf/1/patternProperties/%5E.*%24/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/defaults/params/" + i1+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/defaults/properties/params/items/anyOf/1/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
}
else {
const err16 = {instancePath:instancePath+"/defaults/params/" + i1,schemaPath:"#/properties/defaults/properties/params/items/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var _valid0 = _errs19 === errors;
valid6 = valid6 || _valid0;
}
if(!valid6){
const err17 = {instancePath:instancePath+"/defaults/params/" + i1,schemaPath:"#/properties/defaults/properties/params/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
else {
errors = _errs16;
if(vErrors !== null){
if(_errs16){
vErrors.length = _errs16;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err18 = {instancePath:instancePath+"/defaults/params",schemaPath:"#/properties/defaults/properties/params/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data1.data !== undefined){
let data9 = data1.data;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key3 in data9){
if(pattern0.test(key3)){
let data10 = data9[key3];
const _errs28 = errors;
let valid11 = false;
const _errs29 = errors;
if(typeof data10 === "string"){
if(data10.length < 1){
const err19 = {instancePath:instancePath+"/defaults/data/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/defaults/properties/data/patternProperties/%5E.*%24/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/defaults/data/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/defaults/properties/data/patternProperties/%5E.*%24/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var _valid1 = _errs29 === errors;
valid11 = valid11 || _valid1;
if(!valid11){
const _errs31 = errors;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.path === undefined){
const err21 = {instancePath:instancePath+"/defaults/data/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/defaults/properties/data/patternProperties/%5E.*%24/anyOf/1/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
for(const key4 in data10){
if(!(key4 === "path")){
const err22 = {instancePath:instancePath+"/defaults/data/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/defaults/properties/data/patternProperties/%5E.*%24/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data10.path !== undefined){
let data11 = data10.path;
if(typeof data11 === "string"){
if(data11.length < 1){
const err23 = {instancePath:instancePath+"/defaults/data/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/path",schemaPath:"#/properties/defaults/properties/data/patternProperties/%5E.*%24/anyOf/1/properties/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/defaults/data/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/path",schemaPath:"#/properties/defaults/properties/data/patternProperties/%5E.*%24/anyOf/1/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/defaults/data/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/defaults/properties/data/patternProperties/%5E.*%24/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
var _valid1 = _errs31 === errors;
valid11 = valid11 || _valid1;
if(!valid11){
const _errs36 = errors;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.url === undefined){
const err26 = {instancePath:instancePath+"/defaults/data/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/defaults/properties/data/patternProperties/%5E.*%24/anyOf/2/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
for(const key5 in data10){
if(!(key5 === "url")){
const err27 = {instancePath:instancePath+"/defaults/data/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/defaults/properties/data/patternProperties/%5E.*%24/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data10.url !== undefined){
let data12 = data10.url;
if(typeof data12 === "string"){
if(data12.length < 1){
const err28 = {instancePath:instancePath+"/defaults/data/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/url",schemaPath:"#/properties/defaults/properties/data/patternProperties/%5E.*%24/anyOf/2/properties/url/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/defaults/data/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/url",schemaPath:"#/properties/defaults/properties/data/patternProperties/%5E.*%24/anyOf/2/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/defaults/data/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/defaults/properties/data/patternProperties/%5E.*%24/anyOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
var _valid1 = _errs36 === errors;
valid11 = valid11 || _valid1;
if(!valid11){
const _errs41 = errors;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.model === undefined){
const err31 = {instancePath:instancePath+"/defaults/data/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/defaults/properties/data/patternProperties/%5E.*%24/anyOf/3/required",keyword:"required",params:{missingProperty: "model"},message:"must have required property '"+"model"+"'"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
for(const key6 in data10){
if(!((key6 === "model") || (key6 === "output"))){
const err32 = {instancePath:instancePath+"/defaults/data/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/defaults/properties/data/patternProperties/%5E.*%24/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data10.model !== undefined){
let data13 = data10.model;
if(typeof data13 === "string"){
if(data13.length < 1){
const err33 = {instancePath:instancePath+"/defaults/data/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/model",schemaPath:"#/properties/defaults/properties/data/patternProperties/%5E.*%24/anyOf/3/properties/model/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/defaults/data/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/model",schemaPath:"#/properties/defaults/properties/data/patternProperties/%5E.*%24/anyOf/3/properties/model/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data10.output !== undefined){
let data14 = data10.output;
if(typeof data14 === "string"){
if(data14.length < 1){
const err35 = {instancePath:instancePath+"/defaults/data/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/output",schemaPath:"#/properties/defaults/properties/data/patternProperties/%5E.*%24/anyOf/3/properties/output/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/defaults/data/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/output",schemaPath:"#/properties/defaults/properties/data/patternProperties/%5E.*%24/anyOf/3/properties/output/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/defaults/data/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/defaults/properties/data/patternProperties/%5E.*%24/anyOf/3/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
var _valid1 = _errs41 === errors;
valid11 = valid11 || _valid1;
}
}
}
if(!valid11){
const err38 = {instancePath:instancePath+"/defaults/data/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/defaults/properties/data/patternProperties/%5E.*%24/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
else {
errors = _errs28;
if(vErrors !== null){
if(_errs28){
vErrors.length = _errs28;
}
else {
vErrors = null;
}
}
}
}
}
}
else {
const err39 = {instancePath:instancePath+"/defaults/data",schemaPath:"#/properties/defaults/properties/data/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data1.lock !== undefined){
let data15 = data1.lock;
if(typeof data15 === "string"){
if(data15.length < 1){
const err40 = {instancePath:instancePath+"/defaults/lock",schemaPath:"#/properties/defaults/properties/lock/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/defaults/lock",schemaPath:"#/properties/defaults/properties/lock/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data1.setup !== undefined){
let data16 = data1.setup;
if(typeof data16 === "string"){
if(data16.length < 1){
const err42 = {instancePath:instancePath+"/defaults/setup",schemaPath:"#/properties/defaults/properties/setup/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/defaults/setup",schemaPath:"#/properties/defaults/properties/setup/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data1.train !== undefined){
let data17 = data1.train;
if(typeof data17 === "string"){
if(data17.length < 1){
const err44 = {instancePath:instancePath+"/defaults/train",schemaPath:"#/properties/defaults/properties/train/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/defaults/train",schemaPath:"#/properties/defaults/properties/train/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data1.evaluate !== undefined){
let data18 = data1.evaluate;
if(typeof data18 === "string"){
if(data18.length < 1){
const err46 = {instancePath:instancePath+"/defaults/evaluate",schemaPath:"#/properties/defaults/properties/evaluate/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
else {
const err47 = {instancePath:instancePath+"/defaults/evaluate",schemaPath:"#/properties/defaults/properties/evaluate/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data1.outputs !== undefined){
let data19 = data1.outputs;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
for(const key7 in data19){
if(!(key7 === "metrics")){
let data20 = data19[key7];
const _errs60 = errors;
let valid16 = false;
const _errs61 = errors;
if(typeof data20 === "string"){
if(data20.length < 1){
const err48 = {instancePath:instancePath+"/defaults/outputs/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/defaults/properties/outputs/additionalProperties/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/defaults/outputs/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/defaults/properties/outputs/additionalProperties/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
var _valid2 = _errs61 === errors;
valid16 = valid16 || _valid2;
if(!valid16){
const _errs63 = errors;
if(Array.isArray(data20)){
if(data20.length < 1){
const err50 = {instancePath:instancePath+"/defaults/outputs/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/defaults/properties/outputs/additionalProperties/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
const len3 = data20.length;
for(let i3=0; i3<len3; i3++){
let data21 = data20[i3];
if(typeof data21 === "string"){
if(data21.length < 1){
const err51 = {instancePath:instancePath+"/defaults/outputs/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i3,schemaPath:"#/properties/defaults/properties/outputs/additionalProperties/anyOf/1/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
else {
const err52 = {instancePath:instancePath+"/defaults/outputs/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i3,schemaPath:"#/properties/defaults/properties/outputs/additionalProperties/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
else {
const err53 = {instancePath:instancePath+"/defaults/outputs/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/defaults/properties/outputs/additionalProperties/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
var _valid2 = _errs63 === errors;
valid16 = valid16 || _valid2;
}
if(!valid16){
const err54 = {instancePath:instancePath+"/defaults/outputs/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/defaults/properties/outputs/additionalProperties/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
else {
errors = _errs60;
if(vErrors !== null){
if(_errs60){
vErrors.length = _errs60;
}
else {
vErrors = null;
}
}
}
}
}
if(data19.metrics !== undefined){
let data22 = data19.metrics;
const _errs68 = errors;
let valid20 = false;
const _errs69 = errors;
if(typeof data22 === "string"){
if(data22.length < 1){
const err55 = {instancePath:instancePath+"/defaults/outputs/metrics",schemaPath:"#/properties/defaults/properties/outputs/properties/metrics/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
else {
const err56 = {instancePath:instancePath+"/defaults/outputs/metrics",schemaPath:"#/properties/defaults/properties/outputs/properties/metrics/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
var _valid3 = _errs69 === errors;
valid20 = valid20 || _valid3;
if(!valid20){
const _errs71 = errors;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.path === undefined){
const err57 = {instancePath:instancePath+"/defaults/outputs/metrics",schemaPath:"#/properties/defaults/properties/outputs/properties/metrics/anyOf/1/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
for(const key8 in data22){
if(!((((((key8 === "path") || (key8 === "format")) || (key8 === "key")) || (key8 === "columns")) || (key8 === "pattern")) || (key8 === "prefix"))){
const err58 = {instancePath:instancePath+"/defaults/outputs/metrics",schemaPath:"#/properties/defaults/properties/outputs/properties/metrics/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data22.path !== undefined){
let data23 = data22.path;
if(typeof data23 === "string"){
if(data23.length < 1){
const err59 = {instancePath:instancePath+"/defaults/outputs/metrics/path",schemaPath:"#/properties/defaults/properties/outputs/properties/metrics/anyOf/1/properties/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
else {
const err60 = {instancePath:instancePath+"/defaults/outputs/metrics/path",schemaPath:"#/properties/defaults/properties/outputs/properties/metrics/anyOf/1/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data22.format !== undefined){
let data24 = data22.format;
if(!(((((((data24 === "json") || (data24 === "yaml")) || (data24 === "toml")) || (data24 === "csv")) || (data24 === "tsv")) || (data24 === "text")) || (data24 === "dvclive"))){
const err61 = {instancePath:instancePath+"/defaults/outputs/metrics/format",schemaPath:"#/properties/defaults/properties/outputs/properties/metrics/anyOf/1/properties/format/enum",keyword:"enum",params:{allowedValues: schema11.properties.defaults.properties.outputs.properties.metrics.anyOf[1].properties.format.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data22.key !== undefined){
let data25 = data22.key;
if(Array.isArray(data25)){
const len4 = data25.length;
for(let i4=0; i4<len4; i4++){
let data26 = data25[i4];
if(typeof data26 === "string"){
if(data26.length < 1){
const err62 = {instancePath:instancePath+"/defaults/outputs/metrics/key/" + i4,schemaPath:"#/properties/defaults/properties/outputs/properties/metrics/anyOf/1/properties/key/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
else {
const err63 = {instancePath:instancePath+"/defaults/outputs/metrics/key/" + i4,schemaPath:"#/properties/defaults/properties/outputs/properties/metrics/anyOf/1/properties/key/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
}
else {
const err64 = {instancePath:instancePath+"/defaults/outputs/metrics/key",schemaPath:"#/properties/defaults/properties/outputs/properties/metrics/anyOf/1/properties/key/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data22.columns !== undefined){
let data27 = data22.columns;
if(Array.isArray(data27)){
const len5 = data27.length;
for(let i5=0; i5<len5; i5++){
let data28 = data27[i5];
if(typeof data28 === "string"){
if(data28.length < 1){
const err65 = {instancePath:instancePath+"/defaults/outputs/metrics/columns/" + i5,schemaPath:"#/properties/defaults/properties/outputs/properties/metrics/anyOf/1/properties/columns/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
else {
const err66 = {instancePath:instancePath+"/defaults/outputs/metrics/columns/" + i5,schemaPath:"#/properties/defaults/properties/outputs/properties/metrics/anyOf/1/properties/columns/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
else {
const err67 = {instancePath:instancePath+"/defaults/outputs/metrics/columns",schemaPath:"#/properties/defaults/properties/outputs/properties/metrics/anyOf/1/properties/columns/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data22.pattern !== undefined){
let data29 = data22.pattern;
if(typeof data29 === "string"){
if(data29.length < 1){
const err68 = {instancePath:instancePath+"/defaults/outputs/metrics/pattern",schemaPath:"#/properties/defaults/properties/outputs/properties/metrics/anyOf/1/properties/pattern/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
else {
const err69 = {instancePath:instancePath+"/defaults/outputs/metrics/pattern",schemaPath:"#/properties/defaults/properties/outputs/properties/metrics/anyOf/1/properties/pattern/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data22.prefix !== undefined){
let data30 = data22.prefix;
if(typeof data30 === "string"){
if(data30.length < 1){
const err70 = {instancePath:instancePath+"/defaults/outputs/metrics/prefix",schemaPath:"#/properties/defaults/properties/outputs/properties/metrics/anyOf/1/properties/prefix/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
else {
const err71 = {instancePath:instancePath+"/defaults/outputs/metrics/prefix",schemaPath:"#/properties/defaults/properties/outputs/properties/metrics/anyOf/1/properties/prefix/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
}
else {
const err72 = {instancePath:instancePath+"/defaults/outputs/metrics",schemaPath:"#/properties/defaults/properties/outputs/properties/metrics/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
var _valid3 = _errs71 === errors;
valid20 = valid20 || _valid3;
if(!valid20){
const _errs89 = errors;
if(Array.isArray(data22)){
if(data22.length < 1){
const err73 = {instancePath:instancePath+"/defaults/outputs/metrics",schemaPath:"#/properties/defaults/properties/outputs/properties/metrics/anyOf/2/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
const len6 = data22.length;
for(let i6=0; i6<len6; i6++){
let data31 = data22[i6];
const _errs92 = errors;
let valid28 = false;
const _errs93 = errors;
if(typeof data31 === "string"){
if(data31.length < 1){
const err74 = {instancePath:instancePath+"/defaults/outputs/metrics/" + i6,schemaPath:"#/properties/defaults/properties/outputs/properties/metrics/anyOf/2/items/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
else {
const err75 = {instancePath:instancePath+"/defaults/outputs/metrics/" + i6,schemaPath:"#/properties/defaults/properties/outputs/properties/metrics/anyOf/2/items/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
var _valid4 = _errs93 === errors;
valid28 = valid28 || _valid4;
if(!valid28){
const _errs95 = errors;
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(data31.path === undefined){
const err76 = {instancePath:instancePath+"/defaults/outputs/metrics/" + i6,schemaPath:"#/properties/defaults/properties/outputs/properties/metrics/anyOf/2/items/anyOf/1/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
for(const key9 in data31){
if(!((((((key9 === "path") || (key9 === "format")) || (key9 === "key")) || (key9 === "columns")) || (key9 === "pattern")) || (key9 === "prefix"))){
const err77 = {instancePath:instancePath+"/defaults/outputs/metrics/" + i6,schemaPath:"#/properties/defaults/properties/outputs/properties/metrics/anyOf/2/items/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data31.path !== undefined){
let data32 = data31.path;
if(typeof data32 === "string"){
if(data32.length < 1){
const err78 = {instancePath:instancePath+"/defaults/outputs/metrics/" + i6+"/path",schemaPath:"#/properties/defaults/properties/outputs/properties/metrics/anyOf/2/items/anyOf/1/properties/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
else {
const err79 = {instancePath:instancePath+"/defaults/outputs/metrics/" + i6+"/path",schemaPath:"#/properties/defaults/properties/outputs/properties/metrics/anyOf/2/items/anyOf/1/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data31.format !== undefined){
let data33 = data31.format;
if(!(((((((data33 === "json") || (data33 === "yaml")) || (data33 === "toml")) || (data33 === "csv")) || (data33 === "tsv")) || (data33 === "text")) || (data33 === "dvclive"))){
const err80 = {instancePath:instancePath+"/defaults/outputs/metrics/" + i6+"/format",schemaPath:"#/properties/defaults/properties/outputs/properties/metrics/anyOf/2/items/anyOf/1/properties/format/enum",keyword:"enum",params:{allowedValues: schema11.properties.defaults.properties.outputs.properties.metrics.anyOf[2].items.anyOf[1].properties.format.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data31.key !== undefined){
let data34 = data31.key;
if(Array.isArray(data34)){
const len7 = data34.length;
for(let i7=0; i7<len7; i7++){
let data35 = data34[i7];
if(typeof data35 === "string"){
if(data35.length < 1){
const err81 = {instancePath:instancePath+"/defaults/outputs/metrics/" + i6+"/key/" + i7,schemaPath:"#/properties/defaults/properties/outputs/properties/metrics/anyOf/2/items/anyOf/1/properties/key/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
else {
const err82 = {instancePath:instancePath+"/defaults/outputs/metrics/" + i6+"/key/" + i7,schemaPath:"#/properties/defaults/properties/outputs/properties/metrics/anyOf/2/items/anyOf/1/properties/key/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
}
else {
const err83 = {instancePath:instancePath+"/defaults/outputs/metrics/" + i6+"/key",schemaPath:"#/properties/defaults/properties/outputs/properties/metrics/anyOf/2/items/anyOf/1/properties/key/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data31.columns !== undefined){
let data36 = data31.columns;
if(Array.isArray(data36)){
const len8 = data36.length;
for(let i8=0; i8<len8; i8++){
let data37 = data36[i8];
if(typeof data37 === "string"){
if(data37.length < 1){
const err84 = {instancePath:instancePath+"/defaults/outputs/metrics/" + i6+"/columns/" + i8,schemaPath:"#/properties/defaults/properties/outputs/properties/metrics/anyOf/2/items/anyOf/1/properties/columns/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
else {
const err85 = {instancePath:instancePath+"/defaults/outputs/metrics/" + i6+"/columns/" + i8,schemaPath:"#/properties/defaults/properties/outputs/properties/metrics/anyOf/2/items/anyOf/1/properties/columns/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
}
else {
const err86 = {instancePath:instancePath+"/defaults/outputs/metrics/" + i6+"/columns",schemaPath:"#/properties/defaults/properties/outputs/properties/metrics/anyOf/2/items/anyOf/1/properties/columns/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data31.pattern !== undefined){
let data38 = data31.pattern;
if(typeof data38 === "string"){
if(data38.length < 1){
const err87 = {instancePath:instancePath+"/defaults/outputs/metrics/" + i6+"/pattern",schemaPath:"#/properties/defaults/properties/outputs/properties/metrics/anyOf/2/items/anyOf/1/properties/pattern/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
else {
const err88 = {instancePath:instancePath+"/defaults/outputs/metrics/" + i6+"/pattern",schemaPath:"#/properties/defaults/properties/outputs/properties/metrics/anyOf/2/items/anyOf/1/properties/pattern/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data31.prefix !== undefined){
let data39 = data31.prefix;
if(typeof data39 === "string"){
if(data39.length < 1){
const err89 = {instancePath:instancePath+"/defaults/outputs/metrics/" + i6+"/prefix",schemaPath:"#/properties/defaults/properties/outputs/properties/metrics/anyOf/2/items/anyOf/1/properties/prefix/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
else {
const err90 = {instancePath:instancePath+"/defaults/outputs/metrics/" + i6+"/prefix",schemaPath:"#/properties/defaults/properties/outputs/properties/metrics/anyOf/2/items/anyOf/1/properties/prefix/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
}
else {
const err91 = {instancePath:instancePath+"/defaults/outputs/metrics/" + i6,schemaPath:"#/properties/defaults/properties/outputs/properties/metrics/anyOf/2/items/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
var _valid4 = _errs95 === errors;
valid28 = valid28 || _valid4;
}
if(!valid28){
const err92 = {instancePath:instancePath+"/defaults/outputs/metrics/" + i6,schemaPath:"#/properties/defaults/properties/outputs/properties/metrics/anyOf/2/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
else {
errors = _errs92;
if(vErrors !== null){
if(_errs92){
vErrors.length = _errs92;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err93 = {instancePath:instancePath+"/defaults/outputs/metrics",schemaPath:"#/properties/defaults/properties/outputs/properties/metrics/anyOf/2/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
var _valid3 = _errs89 === errors;
valid20 = valid20 || _valid3;
}
}
if(!valid20){
const err94 = {instancePath:instancePath+"/defaults/outputs/metrics",schemaPath:"#/properties/defaults/properties/outputs/properties/metrics/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
else {
errors = _errs68;
if(vErrors !== null){
if(_errs68){
vErrors.length = _errs68;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err95 = {instancePath:instancePath+"/defaults/outputs",schemaPath:"#/properties/defaults/properties/outputs/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data1.gate !== undefined){
let data40 = data1.gate;
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
for(const key10 in data40){
if(pattern0.test(key10)){
let data41 = data40[key10];
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
for(const key11 in data41){
if(!(func2.call(schema11.properties.defaults.properties.gate.patternProperties["^.*$"].properties, key11))){
const err96 = {instancePath:instancePath+"/defaults/gate/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/defaults/properties/gate/patternProperties/%5E.*%24/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data41.min !== undefined){
let data42 = data41.min;
if(!((typeof data42 == "number") && (isFinite(data42)))){
const err97 = {instancePath:instancePath+"/defaults/gate/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/min",schemaPath:"#/properties/defaults/properties/gate/patternProperties/%5E.*%24/properties/min/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data41.max !== undefined){
let data43 = data41.max;
if(!((typeof data43 == "number") && (isFinite(data43)))){
const err98 = {instancePath:instancePath+"/defaults/gate/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/max",schemaPath:"#/properties/defaults/properties/gate/patternProperties/%5E.*%24/properties/max/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data41["max-regression"] !== undefined){
let data44 = data41["max-regression"];
const _errs123 = errors;
let valid36 = false;
const _errs124 = errors;
if(!((typeof data44 == "number") && (isFinite(data44)))){
const err99 = {instancePath:instancePath+"/defaults/gate/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/max-regression",schemaPath:"#/properties/defaults/properties/gate/patternProperties/%5E.*%24/properties/max-regression/anyOf/0/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
var _valid5 = _errs124 === errors;
valid36 = valid36 || _valid5;
if(!valid36){
const _errs126 = errors;
if(typeof data44 === "string"){
if(!pattern3.test(data44)){
const err100 = {instancePath:instancePath+"/defaults/gate/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/max-regression",schemaPath:"#/properties/defaults/properties/gate/patternProperties/%5E.*%24/properties/max-regression/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?%$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?%$"+"\""};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
else {
const err101 = {instancePath:instancePath+"/defaults/gate/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/max-regression",schemaPath:"#/properties/defaults/properties/gate/patternProperties/%5E.*%24/properties/max-regression/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
var _valid5 = _errs126 === errors;
valid36 = valid36 || _valid5;
}
if(!valid36){
const err102 = {instancePath:instancePath+"/defaults/gate/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/max-regression",schemaPath:"#/properties/defaults/properties/gate/patternProperties/%5E.*%24/properties/max-regression/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
else {
errors = _errs123;
if(vErrors !== null){
if(_errs123){
vErrors.length = _errs123;
}
else {
vErrors = null;
}
}
}
}
if(data41["min-improvement"] !== undefined){
let data45 = data41["min-improvement"];
const _errs129 = errors;
let valid37 = false;
const _errs130 = errors;
if(!((typeof data45 == "number") && (isFinite(data45)))){
const err103 = {instancePath:instancePath+"/defaults/gate/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/min-improvement",schemaPath:"#/properties/defaults/properties/gate/patternProperties/%5E.*%24/properties/min-improvement/anyOf/0/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
var _valid6 = _errs130 === errors;
valid37 = valid37 || _valid6;
if(!valid37){
const _errs132 = errors;
if(typeof data45 === "string"){
if(!pattern3.test(data45)){
const err104 = {instancePath:instancePath+"/defaults/gate/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/min-improvement",schemaPath:"#/properties/defaults/properties/gate/patternProperties/%5E.*%24/properties/min-improvement/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?%$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?%$"+"\""};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
else {
const err105 = {instancePath:instancePath+"/defaults/gate/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/min-improvement",schemaPath:"#/properties/defaults/properties/gate/patternProperties/%5E.*%24/properties/min-improvement/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
var _valid6 = _errs132 === errors;
valid37 = valid37 || _valid6;
}
if(!valid37){
const err106 = {instancePath:instancePath+"/defaults/gate/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/min-improvement",schemaPath:"#/properties/defaults/properties/gate/patternProperties/%5E.*%24/properties/min-improvement/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
else {
errors = _errs129;
if(vErrors !== null){
if(_errs129){
vErrors.length = _errs129;
}
else {
vErrors = null;
}
}
}
}
if(data41.target !== undefined){
let data46 = data41.target;
if(!((typeof data46 == "number") && (isFinite(data46)))){
const err107 = {instancePath:instancePath+"/defaults/gate/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/target",schemaPath:"#/properties/defaults/properties/gate/patternProperties/%5E.*%24/properties/target/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data41.within !== undefined){
let data47 = data41.within;
if(Array.isArray(data47)){
if(data47.length > 2){
const err108 = {instancePath:instancePath+"/defaults/gate/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/within",schemaPath:"#/properties/defaults/properties/gate/patternProperties/%5E.*%24/properties/within/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
if(data47.length < 2){
const err109 = {instancePath:instancePath+"/defaults/gate/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/within",schemaPath:"#/properties/defaults/properties/gate/patternProperties/%5E.*%24/properties/within/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
const len9 = data47.length;
for(let i9=0; i9<len9; i9++){
let data48 = data47[i9];
if(!((typeof data48 == "number") && (isFinite(data48)))){
const err110 = {instancePath:instancePath+"/defaults/gate/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/within/" + i9,schemaPath:"#/properties/defaults/properties/gate/patternProperties/%5E.*%24/properties/within/items/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
}
else {
const err111 = {instancePath:instancePath+"/defaults/gate/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/within",schemaPath:"#/properties/defaults/properties/gate/patternProperties/%5E.*%24/properties/within/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data41.required !== undefined){
if(typeof data41.required !== "boolean"){
const err112 = {instancePath:instancePath+"/defaults/gate/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/required",schemaPath:"#/properties/defaults/properties/gate/patternProperties/%5E.*%24/properties/required/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data41.severity !== undefined){
let data50 = data41.severity;
if(!((data50 === "block") || (data50 === "warn"))){
const err113 = {instancePath:instancePath+"/defaults/gate/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/severity",schemaPath:"#/properties/defaults/properties/gate/patternProperties/%5E.*%24/properties/severity/enum",keyword:"enum",params:{allowedValues: schema11.properties.defaults.properties.gate.patternProperties["^.*$"].properties.severity.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data41.direction !== undefined){
let data51 = data41.direction;
if(!((data51 === "higher") || (data51 === "lower"))){
const err114 = {instancePath:instancePath+"/defaults/gate/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/direction",schemaPath:"#/properties/defaults/properties/gate/patternProperties/%5E.*%24/properties/direction/enum",keyword:"enum",params:{allowedValues: schema11.properties.defaults.properties.gate.patternProperties["^.*$"].properties.direction.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data41["missing-baseline"] !== undefined){
let data52 = data41["missing-baseline"];
if(!(((data52 === "warn") || (data52 === "block")) || (data52 === "pass"))){
const err115 = {instancePath:instancePath+"/defaults/gate/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/missing-baseline",schemaPath:"#/properties/defaults/properties/gate/patternProperties/%5E.*%24/properties/missing-baseline/enum",keyword:"enum",params:{allowedValues: schema11.properties.defaults.properties.gate.patternProperties["^.*$"].properties["missing-baseline"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
}
else {
const err116 = {instancePath:instancePath+"/defaults/gate/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/defaults/properties/gate/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
}
}
else {
const err117 = {instancePath:instancePath+"/defaults/gate",schemaPath:"#/properties/defaults/properties/gate/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data1.env !== undefined){
let data53 = data1.env;
const _errs146 = errors;
let valid40 = false;
const _errs147 = errors;
if(Array.isArray(data53)){
const len10 = data53.length;
for(let i10=0; i10<len10; i10++){
let data54 = data53[i10];
if(typeof data54 === "string"){
if(data54.length < 1){
const err118 = {instancePath:instancePath+"/defaults/env/" + i10,schemaPath:"#/properties/defaults/properties/env/anyOf/0/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
else {
const err119 = {instancePath:instancePath+"/defaults/env/" + i10,schemaPath:"#/properties/defaults/properties/env/anyOf/0/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
}
else {
const err120 = {instancePath:instancePath+"/defaults/env",schemaPath:"#/properties/defaults/properties/env/anyOf/0/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
var _valid7 = _errs147 === errors;
valid40 = valid40 || _valid7;
if(!valid40){
const _errs151 = errors;
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
for(const key12 in data53){
if(!((((key12 === "setup") || (key12 === "train")) || (key12 === "evaluate")) || (key12 === "fetch"))){
const err121 = {instancePath:instancePath+"/defaults/env",schemaPath:"#/properties/defaults/properties/env/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data53.setup !== undefined){
let data55 = data53.setup;
if(Array.isArray(data55)){
const len11 = data55.length;
for(let i11=0; i11<len11; i11++){
let data56 = data55[i11];
if(typeof data56 === "string"){
if(data56.length < 1){
const err122 = {instancePath:instancePath+"/defaults/env/setup/" + i11,schemaPath:"#/properties/defaults/properties/env/anyOf/1/properties/setup/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
else {
const err123 = {instancePath:instancePath+"/defaults/env/setup/" + i11,schemaPath:"#/properties/defaults/properties/env/anyOf/1/properties/setup/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
}
else {
const err124 = {instancePath:instancePath+"/defaults/env/setup",schemaPath:"#/properties/defaults/properties/env/anyOf/1/properties/setup/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data53.train !== undefined){
let data57 = data53.train;
if(Array.isArray(data57)){
const len12 = data57.length;
for(let i12=0; i12<len12; i12++){
let data58 = data57[i12];
if(typeof data58 === "string"){
if(data58.length < 1){
const err125 = {instancePath:instancePath+"/defaults/env/train/" + i12,schemaPath:"#/properties/defaults/properties/env/anyOf/1/properties/train/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
else {
const err126 = {instancePath:instancePath+"/defaults/env/train/" + i12,schemaPath:"#/properties/defaults/properties/env/anyOf/1/properties/train/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
}
else {
const err127 = {instancePath:instancePath+"/defaults/env/train",schemaPath:"#/properties/defaults/properties/env/anyOf/1/properties/train/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data53.evaluate !== undefined){
let data59 = data53.evaluate;
if(Array.isArray(data59)){
const len13 = data59.length;
for(let i13=0; i13<len13; i13++){
let data60 = data59[i13];
if(typeof data60 === "string"){
if(data60.length < 1){
const err128 = {instancePath:instancePath+"/defaults/env/evaluate/" + i13,schemaPath:"#/properties/defaults/properties/env/anyOf/1/properties/evaluate/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
else {
const err129 = {instancePath:instancePath+"/defaults/env/evaluate/" + i13,schemaPath:"#/properties/defaults/properties/env/anyOf/1/properties/evaluate/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
}
else {
const err130 = {instancePath:instancePath+"/defaults/env/evaluate",schemaPath:"#/properties/defaults/properties/env/anyOf/1/properties/evaluate/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data53.fetch !== undefined){
let data61 = data53.fetch;
if(Array.isArray(data61)){
const len14 = data61.length;
for(let i14=0; i14<len14; i14++){
let data62 = data61[i14];
if(typeof data62 === "string"){
if(data62.length < 1){
const err131 = {instancePath:instancePath+"/defaults/env/fetch/" + i14,schemaPath:"#/properties/defaults/properties/env/anyOf/1/properties/fetch/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
else {
const err132 = {instancePath:instancePath+"/defaults/env/fetch/" + i14,schemaPath:"#/properties/defaults/properties/env/anyOf/1/properties/fetch/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
}
else {
const err133 = {instancePath:instancePath+"/defaults/env/fetch",schemaPath:"#/properties/defaults/properties/env/anyOf/1/properties/fetch/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
}
else {
const err134 = {instancePath:instancePath+"/defaults/env",schemaPath:"#/properties/defaults/properties/env/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
var _valid7 = _errs151 === errors;
valid40 = valid40 || _valid7;
}
if(!valid40){
const err135 = {instancePath:instancePath+"/defaults/env",schemaPath:"#/properties/defaults/properties/env/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
else {
errors = _errs146;
if(vErrors !== null){
if(_errs146){
vErrors.length = _errs146;
}
else {
vErrors = null;
}
}
}
}
if(data1.variables !== undefined){
let data63 = data1.variables;
if(data63 && typeof data63 == "object" && !Array.isArray(data63)){
for(const key13 in data63){
if(pattern0.test(key13)){
let data64 = data63[key13];
const _errs173 = errors;
let valid53 = false;
const _errs174 = errors;
if(typeof data64 !== "string"){
const err136 = {instancePath:instancePath+"/defaults/variables/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/defaults/properties/variables/patternProperties/%5E.*%24/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
var _valid8 = _errs174 === errors;
valid53 = valid53 || _valid8;
if(!valid53){
const _errs176 = errors;
if(!((typeof data64 == "number") && (isFinite(data64)))){
const err137 = {instancePath:instancePath+"/defaults/variables/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/defaults/properties/variables/patternProperties/%5E.*%24/anyOf/1/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
var _valid8 = _errs176 === errors;
valid53 = valid53 || _valid8;
if(!valid53){
const _errs178 = errors;
if(typeof data64 !== "boolean"){
const err138 = {instancePath:instancePath+"/defaults/variables/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/defaults/properties/variables/patternProperties/%5E.*%24/anyOf/2/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
var _valid8 = _errs178 === errors;
valid53 = valid53 || _valid8;
}
}
if(!valid53){
const err139 = {instancePath:instancePath+"/defaults/variables/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/defaults/properties/variables/patternProperties/%5E.*%24/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
else {
errors = _errs173;
if(vErrors !== null){
if(_errs173){
vErrors.length = _errs173;
}
else {
vErrors = null;
}
}
}
}
}
}
else {
const err140 = {instancePath:instancePath+"/defaults/variables",schemaPath:"#/properties/defaults/properties/variables/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data1.seed !== undefined){
let data65 = data1.seed;
if(!(((typeof data65 == "number") && (!(data65 % 1) && !isNaN(data65))) && (isFinite(data65)))){
const err141 = {instancePath:instancePath+"/defaults/seed",schemaPath:"#/properties/defaults/properties/seed/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
if(data1.timeout !== undefined){
let data66 = data1.timeout;
if(typeof data66 === "string"){
if(!pattern6.test(data66)){
const err142 = {instancePath:instancePath+"/defaults/timeout",schemaPath:"#/properties/defaults/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(s|m|h)$"},message:"must match pattern \""+"^[0-9]+(s|m|h)$"+"\""};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
else {
const err143 = {instancePath:instancePath+"/defaults/timeout",schemaPath:"#/properties/defaults/properties/timeout/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data1["runs-on"] !== undefined){
let data67 = data1["runs-on"];
const _errs185 = errors;
let valid54 = false;
const _errs186 = errors;
if(typeof data67 === "string"){
if(data67.length < 1){
const err144 = {instancePath:instancePath+"/defaults/runs-on",schemaPath:"#/properties/defaults/properties/runs-on/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
else {
const err145 = {instancePath:instancePath+"/defaults/runs-on",schemaPath:"#/properties/defaults/properties/runs-on/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
var _valid9 = _errs186 === errors;
valid54 = valid54 || _valid9;
if(!valid54){
const _errs188 = errors;
if(Array.isArray(data67)){
const len15 = data67.length;
for(let i15=0; i15<len15; i15++){
let data68 = data67[i15];
if(typeof data68 === "string"){
if(data68.length < 1){
const err146 = {instancePath:instancePath+"/defaults/runs-on/" + i15,schemaPath:"#/properties/defaults/properties/runs-on/anyOf/1/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
else {
const err147 = {instancePath:instancePath+"/defaults/runs-on/" + i15,schemaPath:"#/properties/defaults/properties/runs-on/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
}
else {
const err148 = {instancePath:instancePath+"/defaults/runs-on",schemaPath:"#/properties/defaults/properties/runs-on/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
var _valid9 = _errs188 === errors;
valid54 = valid54 || _valid9;
}
if(!valid54){
const err149 = {instancePath:instancePath+"/defaults/runs-on",schemaPath:"#/properties/defaults/properties/runs-on/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
else {
errors = _errs185;
if(vErrors !== null){
if(_errs185){
vErrors.length = _errs185;
}
else {
vErrors = null;
}
}
}
}
if(data1.severity !== undefined){
let data69 = data1.severity;
if(!((data69 === "block") || (data69 === "warn"))){
const err150 = {instancePath:instancePath+"/defaults/severity",schemaPath:"#/properties/defaults/properties/severity/enum",keyword:"enum",params:{allowedValues: schema11.properties.defaults.properties.severity.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
if(data1["missing-baseline"] !== undefined){
let data70 = data1["missing-baseline"];
if(!(((data70 === "warn") || (data70 === "block")) || (data70 === "pass"))){
const err151 = {instancePath:instancePath+"/defaults/missing-baseline",schemaPath:"#/properties/defaults/properties/missing-baseline/enum",keyword:"enum",params:{allowedValues: schema11.properties.defaults.properties["missing-baseline"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
}
else {
const err152 = {instancePath:instancePath+"/defaults",schemaPath:"#/properties/defaults/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
if(data.models !== undefined){
let data71 = data.models;
if(data71 && typeof data71 == "object" && !Array.isArray(data71)){
if(Object.keys(data71).length < 1){
const err153 = {instancePath:instancePath+"/models",schemaPath:"#/properties/models/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
for(const key14 in data71){
if(pattern0.test(key14)){
let data72 = data71[key14];
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
for(const key15 in data72){
if(!(func2.call(schema11.properties.models.patternProperties["^.*$"].properties, key15))){
const err154 = {instancePath:instancePath+"/models/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/models/patternProperties/%5E.*%24/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
if(data72.each !== undefined){
let data73 = data72.each;
if(typeof data73 === "string"){
if(data73.length < 1){
const err155 = {instancePath:instancePath+"/models/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/each",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/each/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
else {
const err156 = {instancePath:instancePath+"/models/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/each",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/each/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
if(data72.dir !== undefined){
let data74 = data72.dir;
if(typeof data74 === "string"){
if(data74.length < 1){
const err157 = {instancePath:instancePath+"/models/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/dir",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/dir/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
else {
const err158 = {instancePath:instancePath+"/models/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/dir",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/dir/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
if(data72.code !== undefined){
let data75 = data72.code;
if(Array.isArray(data75)){
const len16 = data75.length;
for(let i16=0; i16<len16; i16++){
let data76 = data75[i16];
if(typeof data76 === "string"){
if(data76.length < 1){
const err159 = {instancePath:instancePath+"/models/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/code/" + i16,schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/code/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
else {
const err160 = {instancePath:instancePath+"/models/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/code/" + i16,schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/code/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
}
else {
const err161 = {instancePath:instancePath+"/models/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/code",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/code/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
if(data72.params !== undefined){
let data77 = data72.params;
if(Array.isArray(data77)){
const len17 = data77.length;
for(let i17=0; i17<len17; i17++){
let data78 = data77[i17];
const _errs210 = errors;
let valid63 = false;
const _errs211 = errors;
if(typeof data78 === "string"){
if(data78.length < 1){
const err162 = {instancePath:instancePath+"/models/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/params/" + i17,schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/params/items/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
else {
const err163 = {instancePath:instancePath+"/models/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/params/" + i17,schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/params/items/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
var _valid10 = _errs211 === errors;
valid63 = valid63 || _valid10;
if(!valid63){
const _errs213 = errors;
if(data78 && typeof data78 == "object" && !Array.isArray(data78)){
for(const key16 in data78){
if(pattern0.test(key16)){
let data79 = data78[key16];
if(Array.isArray(data79)){
const len18 = data79.length;
for(let i18=0; i18<len18; i18++){
let data80 = data79[i18];
if(typeof data80 === "string"){
if(data80.length < 1){
const err164 = {instancePath:instancePath+"/models/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/params/" + i17+"/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i18,schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/params/items/anyOf/1/patternProperties/%5E.*%24/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
else {
const err165 = {instancePath:instancePath+"/models/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/params/" + i17+"/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i18,schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/params/items/anyOf/1/patternProperties/%5E.*%24/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
}
else {
const err166 = {instancePath:instancePath+"/models/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/params/" + i17+"/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/params/items/anyOf/1/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
}
}
else {
const err167 = {instancePath:instancePath+"/models/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/params/" + i17,schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/params/items/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
var _valid10 = _errs213 === errors;
valid63 = valid63 || _valid10;
}
if(!valid63){
const err168 = {instancePath:instancePath+"/models/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/params/" + i17,schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/params/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
else {
errors = _errs210;
if(vErrors !== null){
if(_errs210){
vErrors.length = _errs210;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err169 = {instancePath:instancePath+"/models/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/params",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/params/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
if(data72.data !== undefined){
let data81 = data72.data;
if(data81 && typeof data81 == "object" && !Array.isArray(data81)){
for(const key17 in data81){
if(pattern0.test(key17)){
let data82 = data81[key17];
const _errs222 = errors;
let valid68 = false;
const _errs223 = errors;
if(typeof data82 === "string"){
if(data82.length < 1){
const err170 = {instancePath:instancePath+"/models/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/data/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/data/patternProperties/%5E.*%24/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
else {
const err171 = {instancePath:instancePath+"/models/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/data/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/data/patternProperties/%5E.*%24/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
var _valid11 = _errs223 === errors;
valid68 = valid68 || _valid11;
if(!valid68){
const _errs225 = errors;
if(data82 && typeof data82 == "object" && !Array.isArray(data82)){
if(data82.path === undefined){
const err172 = {instancePath:instancePath+"/models/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/data/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/data/patternProperties/%5E.*%24/anyOf/1/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
for(const key18 in data82){
if(!(key18 === "path")){
const err173 = {instancePath:instancePath+"/models/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/data/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/data/patternProperties/%5E.*%24/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
if(data82.path !== undefined){
let data83 = data82.path;
if(typeof data83 === "string"){
if(data83.length < 1){
const err174 = {instancePath:instancePath+"/models/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/data/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/path",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/data/patternProperties/%5E.*%24/anyOf/1/properties/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
else {
const err175 = {instancePath:instancePath+"/models/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/data/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/path",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/data/patternProperties/%5E.*%24/anyOf/1/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
}
else {
const err176 = {instancePath:instancePath+"/models/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/data/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/data/patternProperties/%5E.*%24/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
var _valid11 = _errs225 === errors;
valid68 = valid68 || _valid11;
if(!valid68){
const _errs230 = errors;
if(data82 && typeof data82 == "object" && !Array.isArray(data82)){
if(data82.url === undefined){
const err177 = {instancePath:instancePath+"/models/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/data/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/data/patternProperties/%5E.*%24/anyOf/2/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
for(const key19 in data82){
if(!(key19 === "url")){
const err178 = {instancePath:instancePath+"/models/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/data/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/data/patternProperties/%5E.*%24/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
if(data82.url !== undefined){
let data84 = data82.url;
if(typeof data84 === "string"){
if(data84.length < 1){
const err179 = {instancePath:instancePath+"/models/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/data/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/url",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/data/patternProperties/%5E.*%24/anyOf/2/properties/url/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
else {
const err180 = {instancePath:instancePath+"/models/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/data/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/url",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/data/patternProperties/%5E.*%24/anyOf/2/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
}
else {
const err181 = {instancePath:instancePath+"/models/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/data/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/data/patternProperties/%5E.*%24/anyOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
var _valid11 = _errs230 === errors;
valid68 = valid68 || _valid11;
if(!valid68){
const _errs235 = errors;
if(data82 && typeof data82 == "object" && !Array.isArray(data82)){
if(data82.model === undefined){
const err182 = {instancePath:instancePath+"/models/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/data/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/data/patternProperties/%5E.*%24/anyOf/3/required",keyword:"required",params:{missingProperty: "model"},message:"must have required property '"+"model"+"'"};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
for(const key20 in data82){
if(!((key20 === "model") || (key20 === "output"))){
const err183 = {instancePath:instancePath+"/models/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/data/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/data/patternProperties/%5E.*%24/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
if(data82.model !== undefined){
let data85 = data82.model;
if(typeof data85 === "string"){
if(data85.length < 1){
const err184 = {instancePath:instancePath+"/models/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/data/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/model",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/data/patternProperties/%5E.*%24/anyOf/3/properties/model/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
else {
const err185 = {instancePath:instancePath+"/models/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/data/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/model",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/data/patternProperties/%5E.*%24/anyOf/3/properties/model/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
if(data82.output !== undefined){
let data86 = data82.output;
if(typeof data86 === "string"){
if(data86.length < 1){
const err186 = {instancePath:instancePath+"/models/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/data/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/output",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/data/patternProperties/%5E.*%24/anyOf/3/properties/output/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
else {
const err187 = {instancePath:instancePath+"/models/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/data/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/output",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/data/patternProperties/%5E.*%24/anyOf/3/properties/output/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
}
else {
const err188 = {instancePath:instancePath+"/models/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/data/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/data/patternProperties/%5E.*%24/anyOf/3/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
var _valid11 = _errs235 === errors;
valid68 = valid68 || _valid11;
}
}
}
if(!valid68){
const err189 = {instancePath:instancePath+"/models/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/data/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/data/patternProperties/%5E.*%24/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
else {
errors = _errs222;
if(vErrors !== null){
if(_errs222){
vErrors.length = _errs222;
}
else {
vErrors = null;
}
}
}
}
}
}
else {
const err190 = {instancePath:instancePath+"/models/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/data",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/data/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
if(data72.lock !== undefined){
let data87 = data72.lock;
if(typeof data87 === "string"){
if(data87.length < 1){
const err191 = {instancePath:instancePath+"/models/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/lock",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/lock/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
else {
const err192 = {instancePath:instancePath+"/models/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/lock",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/lock/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
if(data72.setup !== undefined){
let data88 = data72.setup;
if(typeof data88 === "string"){
if(data88.length < 1){
const err193 = {instancePath:instancePath+"/models/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/setup",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/setup/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
else {
const err194 = {instancePath:instancePath+"/models/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/setup",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/setup/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
if(data72.train !== undefined){
let data89 = data72.train;
if(typeof data89 === "string"){
if(data89.length < 1){
const err195 = {instancePath:instancePath+"/models/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/train",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/train/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
else {
const err196 = {instancePath:instancePath+"/models/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/train",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/train/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
if(data72.evaluate !== undefined){
let data90 = data72.evaluate;
if(typeof data90 === "string"){
if(data90.length < 1){
const err197 = {instancePath:instancePath+"/models/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/evaluate",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/evaluate/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
else {
const err198 = {instancePath:instancePath+"/models/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/evaluate",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/evaluate/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
if(data72.outputs !== undefined){
let data91 = data72.outputs;
if(data91 && typeof data91 == "object" && !Array.isArray(data91)){
for(const key21 in data91){
if(!(key21 === "metrics")){
let data92 = data91[key21];
const _errs254 = errors;
let valid73 = false;
const _errs255 = errors;
if(typeof data92 === "string"){
if(data92.length < 1){
const err199 = {instancePath:instancePath+"/models/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/outputs/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/outputs/additionalProperties/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
else {
const err200 = {instancePath:instancePath+"/models/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/outputs/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/outputs/additionalProperties/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
var _valid12 = _errs255 === errors;
valid73 = valid73 || _valid12;
if(!valid73){
const _errs257 = errors;
if(Array.isArray(data92)){
if(data92.length < 1){
const err201 = {instancePath:instancePath+"/models/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/outputs/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/outputs/additionalProperties/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
const len19 = data92.length;
for(let i19=0; i19<len19; i19++){
let data93 = data92[i19];
if(typeof data93 === "string"){
if(data93.length < 1){
const err202 = {instancePath:instancePath+"/models/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/outputs/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i19,schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/outputs/additionalProperties/anyOf/1/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
else {
const err203 = {instancePath:instancePath+"/models/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/outputs/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i19,schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/outputs/additionalProperties/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
}
else {
const err204 = {instancePath:instancePath+"/models/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/outputs/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/outputs/additionalProperties/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
var _valid12 = _errs257 === errors;
valid73 = valid73 || _valid12;
}
if(!valid73){
const err205 = {instancePath:instancePath+"/models/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/outputs/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/outputs/additionalProperties/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
else {
errors = _errs254;
if(vErrors !== null){
if(_errs254){
vErrors.length = _errs254;
}
else {
vErrors = null;
}
}
}
}
}
if(data91.metrics !== undefined){
let data94 = data91.metrics;
const _errs262 = errors;
let valid77 = false;
const _errs263 = errors;
if(typeof data94 === "string"){
if(data94.length < 1){
const err206 = {instancePath:instancePath+"/models/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/outputs/metrics",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/outputs/properties/metrics/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
else {
const err207 = {instancePath:instancePath+"/models/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/outputs/metrics",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/outputs/properties/metrics/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
var _valid13 = _errs263 === errors;
valid77 = valid77 || _valid13;
if(!valid77){
const _errs265 = errors;
if(data94 && typeof data94 == "object" && !Array.isArray(data94)){
if(data94.path === undefined){
const err208 = {instancePath:instancePath+"/models/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/outputs/metrics",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/outputs/properties/metrics/anyOf/1/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
for(const key22 in data94){
if(!((((((key22 === "path") || (key22 === "format")) || (key22 === "key")) || (key22 === "columns")) || (key22 === "pattern")) || (key22 === "prefix"))){
const err209 = {instancePath:instancePath+"/models/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/outputs/metrics",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/outputs/properties/metrics/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
if(data94.path !== undefined){
let data95 = data94.path;
if(typeof data95 === "string"){
if(data95.length < 1){
const err210 = {instancePath:instancePath+"/models/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/outputs/metrics/path",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/outputs/properties/metrics/anyOf/1/properties/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
else {
const err211 = {instancePath:instancePath+"/models/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/outputs/metrics/path",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/outputs/properties/metrics/anyOf/1/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
if(data94.format !== undefined){
let data96 = data94.format;
if(!(((((((data96 === "json") || (data96 === "yaml")) || (data96 === "toml")) || (data96 === "csv")) || (data96 === "tsv")) || (data96 === "text")) || (data96 === "dvclive"))){
const err212 = {instancePath:instancePath+"/models/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/outputs/metrics/format",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/outputs/properties/metrics/anyOf/1/properties/format/enum",keyword:"enum",params:{allowedValues: schema11.properties.models.patternProperties["^.*$"].properties.outputs.properties.metrics.anyOf[1].properties.format.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
if(data94.key !== undefined){
let data97 = data94.key;
if(Array.isArray(data97)){
const len20 = data97.length;
for(let i20=0; i20<len20; i20++){
let data98 = data97[i20];
if(typeof data98 === "string"){
if(data98.length < 1){
const err213 = {instancePath:instancePath+"/models/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/outputs/metrics/key/" + i20,schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/outputs/properties/metrics/anyOf/1/properties/key/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
else {
const err214 = {instancePath:instancePath+"/models/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/outputs/metrics/key/" + i20,schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/outputs/properties/metrics/anyOf/1/properties/key/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
}
else {
const err215 = {instancePath:instancePath+"/models/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/outputs/metrics/key",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/outputs/properties/metrics/anyOf/1/properties/key/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
if(data94.columns !== undefined){
let data99 = data94.columns;
if(Array.isArray(data99)){
const len21 = data99.length;
for(let i21=0; i21<len21; i21++){
let data100 = data99[i21];
if(typeof data100 === "string"){
if(data100.length < 1){
const err216 = {instancePath:instancePath+"/models/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/outputs/metrics/columns/" + i21,schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/outputs/properties/metrics/anyOf/1/properties/columns/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
else {
const err217 = {instancePath:instancePath+"/models/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/outputs/metrics/columns/" + i21,schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/outputs/properties/metrics/anyOf/1/properties/columns/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
}
else {
const err218 = {instancePath:instancePath+"/models/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/outputs/metrics/columns",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/outputs/properties/metrics/anyOf/1/properties/columns/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
if(data94.pattern !== undefined){
let data101 = data94.pattern;
if(typeof data101 === "string"){
if(data101.length < 1){
const err219 = {instancePath:instancePath+"/models/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/outputs/metrics/pattern",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/outputs/properties/metrics/anyOf/1/properties/pattern/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
else {
const err220 = {instancePath:instancePath+"/models/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/outputs/metrics/pattern",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/outputs/properties/metrics/anyOf/1/properties/pattern/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
if(data94.prefix !== undefined){
let data102 = data94.prefix;
if(typeof data102 === "string"){
if(data102.length < 1){
const err221 = {instancePath:instancePath+"/models/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/outputs/metrics/prefix",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/outputs/properties/metrics/anyOf/1/properties/prefix/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
else {
const err222 = {instancePath:instancePath+"/models/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/outputs/metrics/prefix",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/outputs/properties/metrics/anyOf/1/properties/prefix/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
}
else {
const err223 = {instancePath:instancePath+"/models/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/outputs/metrics",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/outputs/properties/metrics/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
var _valid13 = _errs265 === errors;
valid77 = valid77 || _valid13;
if(!valid77){
const _errs283 = errors;
if(Array.isArray(data94)){
if(data94.length < 1){
const err224 = {instancePath:instancePath+"/models/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/outputs/metrics",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/outputs/properties/metrics/anyOf/2/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
const len22 = data94.length;
for(let i22=0; i22<len22; i22++){
let data103 = data94[i22];
const _errs286 = errors;
let valid85 = false;
const _errs287 = errors;
if(typeof data103 === "string"){
if(data103.length < 1){
const err225 = {instancePath:instancePath+"/models/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/outputs/metrics/" + i22,schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/outputs/properties/metrics/anyOf/2/items/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
else {
const err226 = {instancePath:instancePath+"/models/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/outputs/metrics/" + i22,schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/outputs/properties/metrics/anyOf/2/items/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
var _valid14 = _errs287 === errors;
valid85 = valid85 || _valid14;
if(!valid85){
const _errs289 = errors;
if(data103 && typeof data103 == "object" && !Array.isArray(data103)){
if(data103.path === undefined){
const err227 = {instancePath:instancePath+"/models/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/outputs/metrics/" + i22,schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/outputs/properties/metrics/anyOf/2/items/anyOf/1/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
for(const key23 in data103){
if(!((((((key23 === "path") || (key23 === "format")) || (key23 === "key")) || (key23 === "columns")) || (key23 === "pattern")) || (key23 === "prefix"))){
const err228 = {instancePath:instancePath+"/models/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/outputs/metrics/" + i22,schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/outputs/properties/metrics/anyOf/2/items/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
if(data103.path !== undefined){
let data104 = data103.path;
if(typeof data104 === "string"){
if(data104.length < 1){
const err229 = {instancePath:instancePath+"/models/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/outputs/metrics/" + i22+"/path",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/outputs/properties/metrics/anyOf/2/items/anyOf/1/properties/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
else {
const err230 = {instancePath:instancePath+"/models/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/outputs/metrics/" + i22+"/path",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/outputs/properties/metrics/anyOf/2/items/anyOf/1/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
if(data103.format !== undefined){
let data105 = data103.format;
if(!(((((((data105 === "json") || (data105 === "yaml")) || (data105 === "toml")) || (data105 === "csv")) || (data105 === "tsv")) || (data105 === "text")) || (data105 === "dvclive"))){
const err231 = {instancePath:instancePath+"/models/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/outputs/metrics/" + i22+"/format",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/outputs/properties/metrics/anyOf/2/items/anyOf/1/properties/format/enum",keyword:"enum",params:{allowedValues: schema11.properties.models.patternProperties["^.*$"].properties.outputs.properties.metrics.anyOf[2].items.anyOf[1].properties.format.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
if(data103.key !== undefined){
let data106 = data103.key;
if(Array.isArray(data106)){
const len23 = data106.length;
for(let i23=0; i23<len23; i23++){
let data107 = data106[i23];
if(typeof data107 === "string"){
if(data107.length < 1){
const err232 = {instancePath:instancePath+"/models/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/outputs/metrics/" + i22+"/key/" + i23,schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/outputs/properties/metrics/anyOf/2/items/anyOf/1/properties/key/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
else {
const err233 = {instancePath:instancePath+"/models/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/outputs/metrics/" + i22+"/key/" + i23,schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/outputs/properties/metrics/anyOf/2/items/anyOf/1/properties/key/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
}
else {
const err234 = {instancePath:instancePath+"/models/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/outputs/metrics/" + i22+"/key",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/outputs/properties/metrics/anyOf/2/items/anyOf/1/properties/key/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
if(data103.columns !== undefined){
let data108 = data103.columns;
if(Array.isArray(data108)){
const len24 = data108.length;
for(let i24=0; i24<len24; i24++){
let data109 = data108[i24];
if(typeof data109 === "string"){
if(data109.length < 1){
const err235 = {instancePath:instancePath+"/models/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/outputs/metrics/" + i22+"/columns/" + i24,schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/outputs/properties/metrics/anyOf/2/items/anyOf/1/properties/columns/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
}
else {
const err236 = {instancePath:instancePath+"/models/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/outputs/metrics/" + i22+"/columns/" + i24,schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/outputs/properties/metrics/anyOf/2/items/anyOf/1/properties/columns/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
}
else {
const err237 = {instancePath:instancePath+"/models/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/outputs/metrics/" + i22+"/columns",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/outputs/properties/metrics/anyOf/2/items/anyOf/1/properties/columns/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
if(data103.pattern !== undefined){
let data110 = data103.pattern;
if(typeof data110 === "string"){
if(data110.length < 1){
const err238 = {instancePath:instancePath+"/models/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/outputs/metrics/" + i22+"/pattern",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/outputs/properties/metrics/anyOf/2/items/anyOf/1/properties/pattern/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
else {
const err239 = {instancePath:instancePath+"/models/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/outputs/metrics/" + i22+"/pattern",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/outputs/properties/metrics/anyOf/2/items/anyOf/1/properties/pattern/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
}
if(data103.prefix !== undefined){
let data111 = data103.prefix;
if(typeof data111 === "string"){
if(data111.length < 1){
const err240 = {instancePath:instancePath+"/models/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/outputs/metrics/" + i22+"/prefix",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/outputs/properties/metrics/anyOf/2/items/anyOf/1/properties/prefix/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
else {
const err241 = {instancePath:instancePath+"/models/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/outputs/metrics/" + i22+"/prefix",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/outputs/properties/metrics/anyOf/2/items/anyOf/1/properties/prefix/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
}
}
else {
const err242 = {instancePath:instancePath+"/models/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/outputs/metrics/" + i22,schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/outputs/properties/metrics/anyOf/2/items/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
var _valid14 = _errs289 === errors;
valid85 = valid85 || _valid14;
}
if(!valid85){
const err243 = {instancePath:instancePath+"/models/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/outputs/metrics/" + i22,schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/outputs/properties/metrics/anyOf/2/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
else {
errors = _errs286;
if(vErrors !== null){
if(_errs286){
vErrors.length = _errs286;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err244 = {instancePath:instancePath+"/models/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/outputs/metrics",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/outputs/properties/metrics/anyOf/2/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
var _valid13 = _errs283 === errors;
valid77 = valid77 || _valid13;
}
}
if(!valid77){
const err245 = {instancePath:instancePath+"/models/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/outputs/metrics",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/outputs/properties/metrics/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
else {
errors = _errs262;
if(vErrors !== null){
if(_errs262){
vErrors.length = _errs262;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err246 = {instancePath:instancePath+"/models/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/outputs",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/outputs/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
}
if(data72.gate !== undefined){
let data112 = data72.gate;
if(data112 && typeof data112 == "object" && !Array.isArray(data112)){
for(const key24 in data112){
if(pattern0.test(key24)){
let data113 = data112[key24];
if(data113 && typeof data113 == "object" && !Array.isArray(data113)){
for(const key25 in data113){
if(!(func2.call(schema11.properties.models.patternProperties["^.*$"].properties.gate.patternProperties["^.*$"].properties, key25))){
const err247 = {instancePath:instancePath+"/models/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/gate/" + key24.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/gate/patternProperties/%5E.*%24/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
}
if(data113.min !== undefined){
let data114 = data113.min;
if(!((typeof data114 == "number") && (isFinite(data114)))){
const err248 = {instancePath:instancePath+"/models/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/gate/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/min",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/gate/patternProperties/%5E.*%24/properties/min/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
}
if(data113.max !== undefined){
let data115 = data113.max;
if(!((typeof data115 == "number") && (isFinite(data115)))){
const err249 = {instancePath:instancePath+"/models/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/gate/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/max",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/gate/patternProperties/%5E.*%24/properties/max/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
}
if(data113["max-regression"] !== undefined){
let data116 = data113["max-regression"];
const _errs317 = errors;
let valid93 = false;
const _errs318 = errors;
if(!((typeof data116 == "number") && (isFinite(data116)))){
const err250 = {instancePath:instancePath+"/models/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/gate/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/max-regression",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/gate/patternProperties/%5E.*%24/properties/max-regression/anyOf/0/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
var _valid15 = _errs318 === errors;
valid93 = valid93 || _valid15;
if(!valid93){
const _errs320 = errors;
if(typeof data116 === "string"){
if(!pattern3.test(data116)){
const err251 = {instancePath:instancePath+"/models/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/gate/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/max-regression",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/gate/patternProperties/%5E.*%24/properties/max-regression/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?%$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?%$"+"\""};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
}
else {
const err252 = {instancePath:instancePath+"/models/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/gate/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/max-regression",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/gate/patternProperties/%5E.*%24/properties/max-regression/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
var _valid15 = _errs320 === errors;
valid93 = valid93 || _valid15;
}
if(!valid93){
const err253 = {instancePath:instancePath+"/models/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/gate/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/max-regression",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/gate/patternProperties/%5E.*%24/properties/max-regression/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
else {
errors = _errs317;
if(vErrors !== null){
if(_errs317){
vErrors.length = _errs317;
}
else {
vErrors = null;
}
}
}
}
if(data113["min-improvement"] !== undefined){
let data117 = data113["min-improvement"];
const _errs323 = errors;
let valid94 = false;
const _errs324 = errors;
if(!((typeof data117 == "number") && (isFinite(data117)))){
const err254 = {instancePath:instancePath+"/models/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/gate/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/min-improvement",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/gate/patternProperties/%5E.*%24/properties/min-improvement/anyOf/0/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
var _valid16 = _errs324 === errors;
valid94 = valid94 || _valid16;
if(!valid94){
const _errs326 = errors;
if(typeof data117 === "string"){
if(!pattern3.test(data117)){
const err255 = {instancePath:instancePath+"/models/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/gate/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/min-improvement",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/gate/patternProperties/%5E.*%24/properties/min-improvement/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?%$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?%$"+"\""};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
}
else {
const err256 = {instancePath:instancePath+"/models/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/gate/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/min-improvement",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/gate/patternProperties/%5E.*%24/properties/min-improvement/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
var _valid16 = _errs326 === errors;
valid94 = valid94 || _valid16;
}
if(!valid94){
const err257 = {instancePath:instancePath+"/models/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/gate/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/min-improvement",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/gate/patternProperties/%5E.*%24/properties/min-improvement/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
else {
errors = _errs323;
if(vErrors !== null){
if(_errs323){
vErrors.length = _errs323;
}
else {
vErrors = null;
}
}
}
}
if(data113.target !== undefined){
let data118 = data113.target;
if(!((typeof data118 == "number") && (isFinite(data118)))){
const err258 = {instancePath:instancePath+"/models/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/gate/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/target",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/gate/patternProperties/%5E.*%24/properties/target/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
}
if(data113.within !== undefined){
let data119 = data113.within;
if(Array.isArray(data119)){
if(data119.length > 2){
const err259 = {instancePath:instancePath+"/models/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/gate/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/within",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/gate/patternProperties/%5E.*%24/properties/within/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
if(data119.length < 2){
const err260 = {instancePath:instancePath+"/models/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/gate/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/within",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/gate/patternProperties/%5E.*%24/properties/within/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
const len25 = data119.length;
for(let i25=0; i25<len25; i25++){
let data120 = data119[i25];
if(!((typeof data120 == "number") && (isFinite(data120)))){
const err261 = {instancePath:instancePath+"/models/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/gate/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/within/" + i25,schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/gate/patternProperties/%5E.*%24/properties/within/items/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
}
}
else {
const err262 = {instancePath:instancePath+"/models/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/gate/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/within",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/gate/patternProperties/%5E.*%24/properties/within/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
}
if(data113.required !== undefined){
if(typeof data113.required !== "boolean"){
const err263 = {instancePath:instancePath+"/models/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/gate/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/required",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/gate/patternProperties/%5E.*%24/properties/required/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
}
if(data113.severity !== undefined){
let data122 = data113.severity;
if(!((data122 === "block") || (data122 === "warn"))){
const err264 = {instancePath:instancePath+"/models/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/gate/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/severity",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/gate/patternProperties/%5E.*%24/properties/severity/enum",keyword:"enum",params:{allowedValues: schema11.properties.models.patternProperties["^.*$"].properties.gate.patternProperties["^.*$"].properties.severity.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
}
if(data113.direction !== undefined){
let data123 = data113.direction;
if(!((data123 === "higher") || (data123 === "lower"))){
const err265 = {instancePath:instancePath+"/models/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/gate/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/direction",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/gate/patternProperties/%5E.*%24/properties/direction/enum",keyword:"enum",params:{allowedValues: schema11.properties.models.patternProperties["^.*$"].properties.gate.patternProperties["^.*$"].properties.direction.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
}
if(data113["missing-baseline"] !== undefined){
let data124 = data113["missing-baseline"];
if(!(((data124 === "warn") || (data124 === "block")) || (data124 === "pass"))){
const err266 = {instancePath:instancePath+"/models/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/gate/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/missing-baseline",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/gate/patternProperties/%5E.*%24/properties/missing-baseline/enum",keyword:"enum",params:{allowedValues: schema11.properties.models.patternProperties["^.*$"].properties.gate.patternProperties["^.*$"].properties["missing-baseline"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
}
}
else {
const err267 = {instancePath:instancePath+"/models/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/gate/" + key24.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/gate/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
}
}
}
else {
const err268 = {instancePath:instancePath+"/models/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/gate",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/gate/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
}
if(data72.env !== undefined){
let data125 = data72.env;
const _errs340 = errors;
let valid97 = false;
const _errs341 = errors;
if(Array.isArray(data125)){
const len26 = data125.length;
for(let i26=0; i26<len26; i26++){
let data126 = data125[i26];
if(typeof data126 === "string"){
if(data126.length < 1){
const err269 = {instancePath:instancePath+"/models/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/env/" + i26,schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/env/anyOf/0/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
}
else {
const err270 = {instancePath:instancePath+"/models/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/env/" + i26,schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/env/anyOf/0/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
}
}
else {
const err271 = {instancePath:instancePath+"/models/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/env",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/env/anyOf/0/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
var _valid17 = _errs341 === errors;
valid97 = valid97 || _valid17;
if(!valid97){
const _errs345 = errors;
if(data125 && typeof data125 == "object" && !Array.isArray(data125)){
for(const key26 in data125){
if(!((((key26 === "setup") || (key26 === "train")) || (key26 === "evaluate")) || (key26 === "fetch"))){
const err272 = {instancePath:instancePath+"/models/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/env",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/env/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
}
if(data125.setup !== undefined){
let data127 = data125.setup;
if(Array.isArray(data127)){
const len27 = data127.length;
for(let i27=0; i27<len27; i27++){
let data128 = data127[i27];
if(typeof data128 === "string"){
if(data128.length < 1){
const err273 = {instancePath:instancePath+"/models/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/env/setup/" + i27,schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/env/anyOf/1/properties/setup/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
}
else {
const err274 = {instancePath:instancePath+"/models/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/env/setup/" + i27,schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/env/anyOf/1/properties/setup/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
}
}
else {
const err275 = {instancePath:instancePath+"/models/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/env/setup",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/env/anyOf/1/properties/setup/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
}
if(data125.train !== undefined){
let data129 = data125.train;
if(Array.isArray(data129)){
const len28 = data129.length;
for(let i28=0; i28<len28; i28++){
let data130 = data129[i28];
if(typeof data130 === "string"){
if(data130.length < 1){
const err276 = {instancePath:instancePath+"/models/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/env/train/" + i28,schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/env/anyOf/1/properties/train/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
}
else {
const err277 = {instancePath:instancePath+"/models/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/env/train/" + i28,schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/env/anyOf/1/properties/train/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
}
}
else {
const err278 = {instancePath:instancePath+"/models/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/env/train",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/env/anyOf/1/properties/train/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
}
if(data125.evaluate !== undefined){
let data131 = data125.evaluate;
if(Array.isArray(data131)){
const len29 = data131.length;
for(let i29=0; i29<len29; i29++){
let data132 = data131[i29];
if(typeof data132 === "string"){
if(data132.length < 1){
const err279 = {instancePath:instancePath+"/models/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/env/evaluate/" + i29,schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/env/anyOf/1/properties/evaluate/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
}
else {
const err280 = {instancePath:instancePath+"/models/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/env/evaluate/" + i29,schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/env/anyOf/1/properties/evaluate/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
}
}
else {
const err281 = {instancePath:instancePath+"/models/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/env/evaluate",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/env/anyOf/1/properties/evaluate/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
}
if(data125.fetch !== undefined){
let data133 = data125.fetch;
if(Array.isArray(data133)){
const len30 = data133.length;
for(let i30=0; i30<len30; i30++){
let data134 = data133[i30];
if(typeof data134 === "string"){
if(data134.length < 1){
const err282 = {instancePath:instancePath+"/models/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/env/fetch/" + i30,schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/env/anyOf/1/properties/fetch/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
}
else {
const err283 = {instancePath:instancePath+"/models/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/env/fetch/" + i30,schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/env/anyOf/1/properties/fetch/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
}
}
else {
const err284 = {instancePath:instancePath+"/models/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/env/fetch",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/env/anyOf/1/properties/fetch/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
}
}
else {
const err285 = {instancePath:instancePath+"/models/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/env",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/env/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
var _valid17 = _errs345 === errors;
valid97 = valid97 || _valid17;
}
if(!valid97){
const err286 = {instancePath:instancePath+"/models/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/env",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/env/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
else {
errors = _errs340;
if(vErrors !== null){
if(_errs340){
vErrors.length = _errs340;
}
else {
vErrors = null;
}
}
}
}
if(data72.variables !== undefined){
let data135 = data72.variables;
if(data135 && typeof data135 == "object" && !Array.isArray(data135)){
for(const key27 in data135){
if(pattern0.test(key27)){
let data136 = data135[key27];
const _errs367 = errors;
let valid110 = false;
const _errs368 = errors;
if(typeof data136 !== "string"){
const err287 = {instancePath:instancePath+"/models/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/variables/" + key27.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/variables/patternProperties/%5E.*%24/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
var _valid18 = _errs368 === errors;
valid110 = valid110 || _valid18;
if(!valid110){
const _errs370 = errors;
if(!((typeof data136 == "number") && (isFinite(data136)))){
const err288 = {instancePath:instancePath+"/models/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/variables/" + key27.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/variables/patternProperties/%5E.*%24/anyOf/1/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
var _valid18 = _errs370 === errors;
valid110 = valid110 || _valid18;
if(!valid110){
const _errs372 = errors;
if(typeof data136 !== "boolean"){
const err289 = {instancePath:instancePath+"/models/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/variables/" + key27.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/variables/patternProperties/%5E.*%24/anyOf/2/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
var _valid18 = _errs372 === errors;
valid110 = valid110 || _valid18;
}
}
if(!valid110){
const err290 = {instancePath:instancePath+"/models/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/variables/" + key27.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/variables/patternProperties/%5E.*%24/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
else {
errors = _errs367;
if(vErrors !== null){
if(_errs367){
vErrors.length = _errs367;
}
else {
vErrors = null;
}
}
}
}
}
}
else {
const err291 = {instancePath:instancePath+"/models/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/variables",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/variables/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
}
if(data72.seed !== undefined){
let data137 = data72.seed;
if(!(((typeof data137 == "number") && (!(data137 % 1) && !isNaN(data137))) && (isFinite(data137)))){
const err292 = {instancePath:instancePath+"/models/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/seed",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/seed/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
}
if(data72.timeout !== undefined){
let data138 = data72.timeout;
if(typeof data138 === "string"){
if(!pattern6.test(data138)){
const err293 = {instancePath:instancePath+"/models/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(s|m|h)$"},message:"must match pattern \""+"^[0-9]+(s|m|h)$"+"\""};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
}
else {
const err294 = {instancePath:instancePath+"/models/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/timeout/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
}
if(data72["runs-on"] !== undefined){
let data139 = data72["runs-on"];
const _errs379 = errors;
let valid111 = false;
const _errs380 = errors;
if(typeof data139 === "string"){
if(data139.length < 1){
const err295 = {instancePath:instancePath+"/models/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/runs-on",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/runs-on/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
}
else {
const err296 = {instancePath:instancePath+"/models/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/runs-on",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/runs-on/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
var _valid19 = _errs380 === errors;
valid111 = valid111 || _valid19;
if(!valid111){
const _errs382 = errors;
if(Array.isArray(data139)){
const len31 = data139.length;
for(let i31=0; i31<len31; i31++){
let data140 = data139[i31];
if(typeof data140 === "string"){
if(data140.length < 1){
const err297 = {instancePath:instancePath+"/models/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/runs-on/" + i31,schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/runs-on/anyOf/1/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
}
else {
const err298 = {instancePath:instancePath+"/models/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/runs-on/" + i31,schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/runs-on/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
}
}
else {
const err299 = {instancePath:instancePath+"/models/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/runs-on",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/runs-on/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
var _valid19 = _errs382 === errors;
valid111 = valid111 || _valid19;
}
if(!valid111){
const err300 = {instancePath:instancePath+"/models/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/runs-on",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/runs-on/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
else {
errors = _errs379;
if(vErrors !== null){
if(_errs379){
vErrors.length = _errs379;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err301 = {instancePath:instancePath+"/models/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/models/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
}
}
}
else {
const err302 = {instancePath:instancePath+"/models",schemaPath:"#/properties/models/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
}
if(data["removed-model"] !== undefined){
let data141 = data["removed-model"];
if(!((data141 === "warn") || (data141 === "block"))){
const err303 = {instancePath:instancePath+"/removed-model",schemaPath:"#/properties/removed-model/enum",keyword:"enum",params:{allowedValues: schema11.properties["removed-model"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
}
}
else {
const err304 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

export const plan = validate11;
const schema12 = {"type":"object","required":["schema","head","base","models"],"properties":{"schema":{"type":"string","const":"mettle/plan/v1"},"head":{"anyOf":[{"type":"string","pattern":"^[0-9a-f]{40,64}$"},{"type":"null"}]},"base":{"anyOf":[{"type":"string","pattern":"^[0-9a-f]{40,64}$"},{"type":"null"}]},"models":{"type":"array","items":{"type":"object","required":["name","action","key","changed","reasons","runs-on"],"properties":{"name":{"type":"string","minLength":1,"maxLength":500},"action":{"enum":["train","reuse"]},"key":{"anyOf":[{"type":"string","pattern":"^[0-9a-f]{64}$"},{"type":"null"}]},"changed":{"type":"boolean","description":"Whether its inputs differ from the baseline’s."},"reasons":{"type":"array","items":{"type":"object","required":["component","path","key","from","to"],"properties":{"component":{"enum":["code","params","data","command","lock","environment","seed","record","forced","outputs"]},"path":{"anyOf":[{"type":"string"},{"type":"null"}]},"key":{"anyOf":[{"type":"string"},{"type":"null"}]},"from":{"anyOf":[{"type":"string"},{"type":"null"}]},"to":{"anyOf":[{"type":"string"},{"type":"null"}]}},"additionalProperties":false}},"runs-on":{"anyOf":[{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}]},{"type":"null"}]}},"additionalProperties":false}}},"additionalProperties":false,"title":"Plan","description":"What changed, which models train, which are reused, and why.","$id":"plan"};
const pattern15 = new RegExp("^[0-9a-f]{40,64}$", "");
const pattern17 = new RegExp("^[0-9a-f]{64}$", "");

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="plan" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.schema === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schema"},message:"must have required property '"+"schema"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.head === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "head"},message:"must have required property '"+"head"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.base === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "base"},message:"must have required property '"+"base"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.models === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "models"},message:"must have required property '"+"models"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "schema") || (key0 === "head")) || (key0 === "base")) || (key0 === "models"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.schema !== undefined){
let data0 = data.schema;
if(typeof data0 !== "string"){
const err5 = {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if("mettle/plan/v1" !== data0){
const err6 = {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue: "mettle/plan/v1"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.head !== undefined){
let data1 = data.head;
const _errs5 = errors;
let valid1 = false;
const _errs6 = errors;
if(typeof data1 === "string"){
if(!pattern15.test(data1)){
const err7 = {instancePath:instancePath+"/head",schemaPath:"#/properties/head/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{40,64}$"},message:"must match pattern \""+"^[0-9a-f]{40,64}$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/head",schemaPath:"#/properties/head/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs8 = errors;
if(data1 !== null){
const err9 = {instancePath:instancePath+"/head",schemaPath:"#/properties/head/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid0 = _errs8 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err10 = {instancePath:instancePath+"/head",schemaPath:"#/properties/head/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
}
if(data.base !== undefined){
let data2 = data.base;
const _errs11 = errors;
let valid2 = false;
const _errs12 = errors;
if(typeof data2 === "string"){
if(!pattern15.test(data2)){
const err11 = {instancePath:instancePath+"/base",schemaPath:"#/properties/base/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{40,64}$"},message:"must match pattern \""+"^[0-9a-f]{40,64}$"+"\""};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/base",schemaPath:"#/properties/base/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var _valid1 = _errs12 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const _errs14 = errors;
if(data2 !== null){
const err13 = {instancePath:instancePath+"/base",schemaPath:"#/properties/base/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var _valid1 = _errs14 === errors;
valid2 = valid2 || _valid1;
}
if(!valid2){
const err14 = {instancePath:instancePath+"/base",schemaPath:"#/properties/base/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
else {
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
}
}
if(data.models !== undefined){
let data3 = data.models;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.name === undefined){
const err15 = {instancePath:instancePath+"/models/" + i0,schemaPath:"#/properties/models/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data4.action === undefined){
const err16 = {instancePath:instancePath+"/models/" + i0,schemaPath:"#/properties/models/items/required",keyword:"required",params:{missingProperty: "action"},message:"must have required property '"+"action"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data4.key === undefined){
const err17 = {instancePath:instancePath+"/models/" + i0,schemaPath:"#/properties/models/items/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data4.changed === undefined){
const err18 = {instancePath:instancePath+"/models/" + i0,schemaPath:"#/properties/models/items/required",keyword:"required",params:{missingProperty: "changed"},message:"must have required property '"+"changed"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data4.reasons === undefined){
const err19 = {instancePath:instancePath+"/models/" + i0,schemaPath:"#/properties/models/items/required",keyword:"required",params:{missingProperty: "reasons"},message:"must have required property '"+"reasons"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data4["runs-on"] === undefined){
const err20 = {instancePath:instancePath+"/models/" + i0,schemaPath:"#/properties/models/items/required",keyword:"required",params:{missingProperty: "runs-on"},message:"must have required property '"+"runs-on"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
for(const key1 in data4){
if(!((((((key1 === "name") || (key1 === "action")) || (key1 === "key")) || (key1 === "changed")) || (key1 === "reasons")) || (key1 === "runs-on"))){
const err21 = {instancePath:instancePath+"/models/" + i0,schemaPath:"#/properties/models/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data4.name !== undefined){
let data5 = data4.name;
if(typeof data5 === "string"){
if(data5.length > 500){
const err22 = {instancePath:instancePath+"/models/" + i0+"/name",schemaPath:"#/properties/models/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data5.length < 1){
const err23 = {instancePath:instancePath+"/models/" + i0+"/name",schemaPath:"#/properties/models/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/models/" + i0+"/name",schemaPath:"#/properties/models/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data4.action !== undefined){
let data6 = data4.action;
if(!((data6 === "train") || (data6 === "reuse"))){
const err25 = {instancePath:instancePath+"/models/" + i0+"/action",schemaPath:"#/properties/models/items/properties/action/enum",keyword:"enum",params:{allowedValues: schema12.properties.models.items.properties.action.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data4.key !== undefined){
let data7 = data4.key;
const _errs25 = errors;
let valid6 = false;
const _errs26 = errors;
if(typeof data7 === "string"){
if(!pattern17.test(data7)){
const err26 = {instancePath:instancePath+"/models/" + i0+"/key",schemaPath:"#/properties/models/items/properties/key/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/models/" + i0+"/key",schemaPath:"#/properties/models/items/properties/key/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
var _valid2 = _errs26 === errors;
valid6 = valid6 || _valid2;
if(!valid6){
const _errs28 = errors;
if(data7 !== null){
const err28 = {instancePath:instancePath+"/models/" + i0+"/key",schemaPath:"#/properties/models/items/properties/key/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
var _valid2 = _errs28 === errors;
valid6 = valid6 || _valid2;
}
if(!valid6){
const err29 = {instancePath:instancePath+"/models/" + i0+"/key",schemaPath:"#/properties/models/items/properties/key/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
else {
errors = _errs25;
if(vErrors !== null){
if(_errs25){
vErrors.length = _errs25;
}
else {
vErrors = null;
}
}
}
}
if(data4.changed !== undefined){
if(typeof data4.changed !== "boolean"){
const err30 = {instancePath:instancePath+"/models/" + i0+"/changed",schemaPath:"#/properties/models/items/properties/changed/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data4.reasons !== undefined){
let data9 = data4.reasons;
if(Array.isArray(data9)){
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
let data10 = data9[i1];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.component === undefined){
const err31 = {instancePath:instancePath+"/models/" + i0+"/reasons/" + i1,schemaPath:"#/properties/models/items/properties/reasons/items/required",keyword:"required",params:{missingProperty: "component"},message:"must have required property '"+"component"+"'"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data10.path === undefined){
const err32 = {instancePath:instancePath+"/models/" + i0+"/reasons/" + i1,schemaPath:"#/properties/models/items/properties/reasons/items/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data10.key === undefined){
const err33 = {instancePath:instancePath+"/models/" + i0+"/reasons/" + i1,schemaPath:"#/properties/models/items/properties/reasons/items/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data10.from === undefined){
const err34 = {instancePath:instancePath+"/models/" + i0+"/reasons/" + i1,schemaPath:"#/properties/models/items/properties/reasons/items/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data10.to === undefined){
const err35 = {instancePath:instancePath+"/models/" + i0+"/reasons/" + i1,schemaPath:"#/properties/models/items/properties/reasons/items/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
for(const key2 in data10){
if(!(((((key2 === "component") || (key2 === "path")) || (key2 === "key")) || (key2 === "from")) || (key2 === "to"))){
const err36 = {instancePath:instancePath+"/models/" + i0+"/reasons/" + i1,schemaPath:"#/properties/models/items/properties/reasons/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data10.component !== undefined){
let data11 = data10.component;
if(!((((((((((data11 === "code") || (data11 === "params")) || (data11 === "data")) || (data11 === "command")) || (data11 === "lock")) || (data11 === "environment")) || (data11 === "seed")) || (data11 === "record")) || (data11 === "forced")) || (data11 === "outputs"))){
const err37 = {instancePath:instancePath+"/models/" + i0+"/reasons/" + i1+"/component",schemaPath:"#/properties/models/items/properties/reasons/items/properties/component/enum",keyword:"enum",params:{allowedValues: schema12.properties.models.items.properties.reasons.items.properties.component.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data10.path !== undefined){
let data12 = data10.path;
const _errs39 = errors;
let valid10 = false;
const _errs40 = errors;
if(typeof data12 !== "string"){
const err38 = {instancePath:instancePath+"/models/" + i0+"/reasons/" + i1+"/path",schemaPath:"#/properties/models/items/properties/reasons/items/properties/path/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
var _valid3 = _errs40 === errors;
valid10 = valid10 || _valid3;
if(!valid10){
const _errs42 = errors;
if(data12 !== null){
const err39 = {instancePath:instancePath+"/models/" + i0+"/reasons/" + i1+"/path",schemaPath:"#/properties/models/items/properties/reasons/items/properties/path/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
var _valid3 = _errs42 === errors;
valid10 = valid10 || _valid3;
}
if(!valid10){
const err40 = {instancePath:instancePath+"/models/" + i0+"/reasons/" + i1+"/path",schemaPath:"#/properties/models/items/properties/reasons/items/properties/path/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
else {
errors = _errs39;
if(vErrors !== null){
if(_errs39){
vErrors.length = _errs39;
}
else {
vErrors = null;
}
}
}
}
if(data10.key !== undefined){
let data13 = data10.key;
const _errs45 = errors;
let valid11 = false;
const _errs46 = errors;
if(typeof data13 !== "string"){
const err41 = {instancePath:instancePath+"/models/" + i0+"/reasons/" + i1+"/key",schemaPath:"#/properties/models/items/properties/reasons/items/properties/key/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
var _valid4 = _errs46 === errors;
valid11 = valid11 || _valid4;
if(!valid11){
const _errs48 = errors;
if(data13 !== null){
const err42 = {instancePath:instancePath+"/models/" + i0+"/reasons/" + i1+"/key",schemaPath:"#/properties/models/items/properties/reasons/items/properties/key/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
var _valid4 = _errs48 === errors;
valid11 = valid11 || _valid4;
}
if(!valid11){
const err43 = {instancePath:instancePath+"/models/" + i0+"/reasons/" + i1+"/key",schemaPath:"#/properties/models/items/properties/reasons/items/properties/key/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
else {
errors = _errs45;
if(vErrors !== null){
if(_errs45){
vErrors.length = _errs45;
}
else {
vErrors = null;
}
}
}
}
if(data10.from !== undefined){
let data14 = data10.from;
const _errs51 = errors;
let valid12 = false;
const _errs52 = errors;
if(typeof data14 !== "string"){
const err44 = {instancePath:instancePath+"/models/" + i0+"/reasons/" + i1+"/from",schemaPath:"#/properties/models/items/properties/reasons/items/properties/from/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
var _valid5 = _errs52 === errors;
valid12 = valid12 || _valid5;
if(!valid12){
const _errs54 = errors;
if(data14 !== null){
const err45 = {instancePath:instancePath+"/models/" + i0+"/reasons/" + i1+"/from",schemaPath:"#/properties/models/items/properties/reasons/items/properties/from/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
var _valid5 = _errs54 === errors;
valid12 = valid12 || _valid5;
}
if(!valid12){
const err46 = {instancePath:instancePath+"/models/" + i0+"/reasons/" + i1+"/from",schemaPath:"#/properties/models/items/properties/reasons/items/properties/from/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
else {
errors = _errs51;
if(vErrors !== null){
if(_errs51){
vErrors.length = _errs51;
}
else {
vErrors = null;
}
}
}
}
if(data10.to !== undefined){
let data15 = data10.to;
const _errs57 = errors;
let valid13 = false;
const _errs58 = errors;
if(typeof data15 !== "string"){
const err47 = {instancePath:instancePath+"/models/" + i0+"/reasons/" + i1+"/to",schemaPath:"#/properties/models/items/properties/reasons/items/properties/to/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
var _valid6 = _errs58 === errors;
valid13 = valid13 || _valid6;
if(!valid13){
const _errs60 = errors;
if(data15 !== null){
const err48 = {instancePath:instancePath+"/models/" + i0+"/reasons/" + i1+"/to",schemaPath:"#/properties/models/items/properties/reasons/items/properties/to/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
var _valid6 = _errs60 === errors;
valid13 = valid13 || _valid6;
}
if(!valid13){
const err49 = {instancePath:instancePath+"/models/" + i0+"/reasons/" + i1+"/to",schemaPath:"#/properties/models/items/properties/reasons/items/properties/to/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
else {
errors = _errs57;
if(vErrors !== null){
if(_errs57){
vErrors.length = _errs57;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err50 = {instancePath:instancePath+"/models/" + i0+"/reasons/" + i1,schemaPath:"#/properties/models/items/properties/reasons/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
else {
const err51 = {instancePath:instancePath+"/models/" + i0+"/reasons",schemaPath:"#/properties/models/items/properties/reasons/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data4["runs-on"] !== undefined){
let data16 = data4["runs-on"];
const _errs63 = errors;
let valid14 = false;
const _errs64 = errors;
const _errs65 = errors;
let valid15 = false;
const _errs66 = errors;
if(typeof data16 !== "string"){
const err52 = {instancePath:instancePath+"/models/" + i0+"/runs-on",schemaPath:"#/properties/models/items/properties/runs-on/anyOf/0/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
var _valid8 = _errs66 === errors;
valid15 = valid15 || _valid8;
if(!valid15){
const _errs68 = errors;
if(Array.isArray(data16)){
const len2 = data16.length;
for(let i2=0; i2<len2; i2++){
if(typeof data16[i2] !== "string"){
const err53 = {instancePath:instancePath+"/models/" + i0+"/runs-on/" + i2,schemaPath:"#/properties/models/items/properties/runs-on/anyOf/0/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
else {
const err54 = {instancePath:instancePath+"/models/" + i0+"/runs-on",schemaPath:"#/properties/models/items/properties/runs-on/anyOf/0/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
var _valid8 = _errs68 === errors;
valid15 = valid15 || _valid8;
}
if(!valid15){
const err55 = {instancePath:instancePath+"/models/" + i0+"/runs-on",schemaPath:"#/properties/models/items/properties/runs-on/anyOf/0/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
else {
errors = _errs65;
if(vErrors !== null){
if(_errs65){
vErrors.length = _errs65;
}
else {
vErrors = null;
}
}
}
var _valid7 = _errs64 === errors;
valid14 = valid14 || _valid7;
if(!valid14){
const _errs72 = errors;
if(data16 !== null){
const err56 = {instancePath:instancePath+"/models/" + i0+"/runs-on",schemaPath:"#/properties/models/items/properties/runs-on/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
var _valid7 = _errs72 === errors;
valid14 = valid14 || _valid7;
}
if(!valid14){
const err57 = {instancePath:instancePath+"/models/" + i0+"/runs-on",schemaPath:"#/properties/models/items/properties/runs-on/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
else {
errors = _errs63;
if(vErrors !== null){
if(_errs63){
vErrors.length = _errs63;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err58 = {instancePath:instancePath+"/models/" + i0,schemaPath:"#/properties/models/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
else {
const err59 = {instancePath:instancePath+"/models",schemaPath:"#/properties/models/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
else {
const err60 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}

export const run = validate12;
const schema13 = {"type":"object","required":["schema","model","key","outcome","seconds","peakBytes","outputs","environment","error"],"properties":{"schema":{"type":"string","const":"mettle/run/v1"},"model":{"type":"string","minLength":1,"maxLength":500},"key":{"type":"string","pattern":"^[0-9a-f]{64}$"},"outcome":{"enum":["succeeded","failed","timed-out","cancelled"]},"seconds":{"type":"number","minimum":0},"peakBytes":{"anyOf":[{"type":"number","minimum":0},{"type":"null"}]},"outputs":{"type":"array","items":{"type":"object","required":["name","path","sha256","size","files"],"properties":{"name":{"type":"string","minLength":1,"maxLength":500},"path":{"type":"string","minLength":1},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"size":{"type":"integer","minimum":0},"files":{"type":"integer","minimum":0}},"additionalProperties":false}},"environment":{"anyOf":[{"type":"object","required":["tool","packages"],"properties":{"tool":{"type":"string"},"packages":{"type":"object","patternProperties":{"^.*$":{"type":"string"}}}},"additionalProperties":false},{"type":"null"}]},"error":{"anyOf":[{"type":"object","required":["code","message","log"],"properties":{"code":{"type":"string"},"message":{"type":"string"},"log":{"type":"array","items":{"type":"string"}}},"additionalProperties":false},{"type":"null"}]}},"additionalProperties":false,"title":"Run","description":"What one training did: its outcome, and its outputs with sizes and sha256.","$id":"run"};

function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="run" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.schema === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schema"},message:"must have required property '"+"schema"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.model === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "model"},message:"must have required property '"+"model"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.key === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.outcome === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "outcome"},message:"must have required property '"+"outcome"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.seconds === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "seconds"},message:"must have required property '"+"seconds"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.peakBytes === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "peakBytes"},message:"must have required property '"+"peakBytes"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.outputs === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "outputs"},message:"must have required property '"+"outputs"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.environment === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "environment"},message:"must have required property '"+"environment"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.error === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "error"},message:"must have required property '"+"error"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema13.properties, key0))){
const err9 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.schema !== undefined){
let data0 = data.schema;
if(typeof data0 !== "string"){
const err10 = {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if("mettle/run/v1" !== data0){
const err11 = {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue: "mettle/run/v1"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.model !== undefined){
let data1 = data.model;
if(typeof data1 === "string"){
if(data1.length > 500){
const err12 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data1.length < 1){
const err13 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.key !== undefined){
let data2 = data.key;
if(typeof data2 === "string"){
if(!pattern17.test(data2)){
const err15 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.outcome !== undefined){
let data3 = data.outcome;
if(!((((data3 === "succeeded") || (data3 === "failed")) || (data3 === "timed-out")) || (data3 === "cancelled"))){
const err17 = {instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema13.properties.outcome.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.seconds !== undefined){
let data4 = data.seconds;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err18 = {instancePath:instancePath+"/seconds",schemaPath:"#/properties/seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/seconds",schemaPath:"#/properties/seconds/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.peakBytes !== undefined){
let data5 = data.peakBytes;
const _errs12 = errors;
let valid1 = false;
const _errs13 = errors;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
const err20 = {instancePath:instancePath+"/peakBytes",schemaPath:"#/properties/peakBytes/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/peakBytes",schemaPath:"#/properties/peakBytes/anyOf/0/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
var _valid0 = _errs13 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs15 = errors;
if(data5 !== null){
const err22 = {instancePath:instancePath+"/peakBytes",schemaPath:"#/properties/peakBytes/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
var _valid0 = _errs15 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err23 = {instancePath:instancePath+"/peakBytes",schemaPath:"#/properties/peakBytes/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
else {
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
}
}
if(data.outputs !== undefined){
let data6 = data.outputs;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.name === undefined){
const err24 = {instancePath:instancePath+"/outputs/" + i0,schemaPath:"#/properties/outputs/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data7.path === undefined){
const err25 = {instancePath:instancePath+"/outputs/" + i0,schemaPath:"#/properties/outputs/items/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data7.sha256 === undefined){
const err26 = {instancePath:instancePath+"/outputs/" + i0,schemaPath:"#/properties/outputs/items/required",keyword:"required",params:{missingProperty: "sha256"},message:"must have required property '"+"sha256"+"'"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data7.size === undefined){
const err27 = {instancePath:instancePath+"/outputs/" + i0,schemaPath:"#/properties/outputs/items/required",keyword:"required",params:{missingProperty: "size"},message:"must have required property '"+"size"+"'"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data7.files === undefined){
const err28 = {instancePath:instancePath+"/outputs/" + i0,schemaPath:"#/properties/outputs/items/required",keyword:"required",params:{missingProperty: "files"},message:"must have required property '"+"files"+"'"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
for(const key1 in data7){
if(!(((((key1 === "name") || (key1 === "path")) || (key1 === "sha256")) || (key1 === "size")) || (key1 === "files"))){
const err29 = {instancePath:instancePath+"/outputs/" + i0,schemaPath:"#/properties/outputs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data7.name !== undefined){
let data8 = data7.name;
if(typeof data8 === "string"){
if(data8.length > 500){
const err30 = {instancePath:instancePath+"/outputs/" + i0+"/name",schemaPath:"#/properties/outputs/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data8.length < 1){
const err31 = {instancePath:instancePath+"/outputs/" + i0+"/name",schemaPath:"#/properties/outputs/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/outputs/" + i0+"/name",schemaPath:"#/properties/outputs/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data7.path !== undefined){
let data9 = data7.path;
if(typeof data9 === "string"){
if(data9.length < 1){
const err33 = {instancePath:instancePath+"/outputs/" + i0+"/path",schemaPath:"#/properties/outputs/items/properties/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/outputs/" + i0+"/path",schemaPath:"#/properties/outputs/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data7.sha256 !== undefined){
let data10 = data7.sha256;
if(typeof data10 === "string"){
if(!pattern17.test(data10)){
const err35 = {instancePath:instancePath+"/outputs/" + i0+"/sha256",schemaPath:"#/properties/outputs/items/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/outputs/" + i0+"/sha256",schemaPath:"#/properties/outputs/items/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data7.size !== undefined){
let data11 = data7.size;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err37 = {instancePath:instancePath+"/outputs/" + i0+"/size",schemaPath:"#/properties/outputs/items/properties/size/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
const err38 = {instancePath:instancePath+"/outputs/" + i0+"/size",schemaPath:"#/properties/outputs/items/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
if(data7.files !== undefined){
let data12 = data7.files;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err39 = {instancePath:instancePath+"/outputs/" + i0+"/files",schemaPath:"#/properties/outputs/items/properties/files/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 0 || isNaN(data12)){
const err40 = {instancePath:instancePath+"/outputs/" + i0+"/files",schemaPath:"#/properties/outputs/items/properties/files/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
}
else {
const err41 = {instancePath:instancePath+"/outputs/" + i0,schemaPath:"#/properties/outputs/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath:instancePath+"/outputs",schemaPath:"#/properties/outputs/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.environment !== undefined){
let data13 = data.environment;
const _errs33 = errors;
let valid5 = false;
const _errs34 = errors;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.tool === undefined){
const err43 = {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/anyOf/0/required",keyword:"required",params:{missingProperty: "tool"},message:"must have required property '"+"tool"+"'"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data13.packages === undefined){
const err44 = {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/anyOf/0/required",keyword:"required",params:{missingProperty: "packages"},message:"must have required property '"+"packages"+"'"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
for(const key2 in data13){
if(!((key2 === "tool") || (key2 === "packages"))){
const err45 = {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data13.tool !== undefined){
if(typeof data13.tool !== "string"){
const err46 = {instancePath:instancePath+"/environment/tool",schemaPath:"#/properties/environment/anyOf/0/properties/tool/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data13.packages !== undefined){
let data15 = data13.packages;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key3 in data15){
if(pattern0.test(key3)){
if(typeof data15[key3] !== "string"){
const err47 = {instancePath:instancePath+"/environment/packages/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/environment/anyOf/0/properties/packages/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
}
else {
const err48 = {instancePath:instancePath+"/environment/packages",schemaPath:"#/properties/environment/anyOf/0/properties/packages/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
else {
const err49 = {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
var _valid1 = _errs34 === errors;
valid5 = valid5 || _valid1;
if(!valid5){
const _errs43 = errors;
if(data13 !== null){
const err50 = {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
var _valid1 = _errs43 === errors;
valid5 = valid5 || _valid1;
}
if(!valid5){
const err51 = {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
else {
errors = _errs33;
if(vErrors !== null){
if(_errs33){
vErrors.length = _errs33;
}
else {
vErrors = null;
}
}
}
}
if(data.error !== undefined){
let data17 = data.error;
const _errs46 = errors;
let valid8 = false;
const _errs47 = errors;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.code === undefined){
const err52 = {instancePath:instancePath+"/error",schemaPath:"#/properties/error/anyOf/0/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(data17.message === undefined){
const err53 = {instancePath:instancePath+"/error",schemaPath:"#/properties/error/anyOf/0/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(data17.log === undefined){
const err54 = {instancePath:instancePath+"/error",schemaPath:"#/properties/error/anyOf/0/required",keyword:"required",params:{missingProperty: "log"},message:"must have required property '"+"log"+"'"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
for(const key4 in data17){
if(!(((key4 === "code") || (key4 === "message")) || (key4 === "log"))){
const err55 = {instancePath:instancePath+"/error",schemaPath:"#/properties/error/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data17.code !== undefined){
if(typeof data17.code !== "string"){
const err56 = {instancePath:instancePath+"/error/code",schemaPath:"#/properties/error/anyOf/0/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data17.message !== undefined){
if(typeof data17.message !== "string"){
const err57 = {instancePath:instancePath+"/error/message",schemaPath:"#/properties/error/anyOf/0/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data17.log !== undefined){
let data20 = data17.log;
if(Array.isArray(data20)){
const len1 = data20.length;
for(let i1=0; i1<len1; i1++){
if(typeof data20[i1] !== "string"){
const err58 = {instancePath:instancePath+"/error/log/" + i1,schemaPath:"#/properties/error/anyOf/0/properties/log/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
else {
const err59 = {instancePath:instancePath+"/error/log",schemaPath:"#/properties/error/anyOf/0/properties/log/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
else {
const err60 = {instancePath:instancePath+"/error",schemaPath:"#/properties/error/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
var _valid2 = _errs47 === errors;
valid8 = valid8 || _valid2;
if(!valid8){
const _errs58 = errors;
if(data17 !== null){
const err61 = {instancePath:instancePath+"/error",schemaPath:"#/properties/error/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
var _valid2 = _errs58 === errors;
valid8 = valid8 || _valid2;
}
if(!valid8){
const err62 = {instancePath:instancePath+"/error",schemaPath:"#/properties/error/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
else {
errors = _errs46;
if(vErrors !== null){
if(_errs46){
vErrors.length = _errs46;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err63 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
validate12.errors = vErrors;
return errors === 0;
}

export const evaluation = validate13;
const schema14 = {"type":"object","required":["schema","model","key","same","metrics","baseline","problems"],"properties":{"schema":{"type":"string","const":"mettle/evaluation/v1"},"model":{"type":"string","minLength":1,"maxLength":500},"key":{"anyOf":[{"type":"string","pattern":"^[0-9a-f]{64}$"},{"type":"null"}]},"same":{"type":"boolean","description":"Whether the key equals the baseline’s: differences are not asked then."},"metrics":{"type":"array","items":{"type":"object","required":["name","value","baseline","difference","direction"],"properties":{"name":{"type":"string","minLength":1,"maxLength":500},"value":{"anyOf":[{"type":"number"},{"type":"null"}]},"baseline":{"anyOf":[{"type":"number"},{"type":"null"}]},"difference":{"anyOf":[{"type":"number"},{"type":"null"}]},"direction":{"anyOf":[{"enum":["higher","lower"]},{"type":"null"}]}},"additionalProperties":false}},"baseline":{"anyOf":[{"type":"object","required":["source","commit","key","time"],"properties":{"source":{"enum":["commit","key","line","file"]},"commit":{"anyOf":[{"type":"string","pattern":"^[0-9a-f]{40,64}$"},{"type":"null"}]},"key":{"anyOf":[{"type":"string","pattern":"^[0-9a-f]{64}$"},{"type":"null"}]},"time":{"anyOf":[{"type":"string"},{"type":"null"}]}},"additionalProperties":false,"description":"Where the baseline comes from: the base commit’s record, a record of the same content, the newest on its line, or the file committed there."},{"type":"null"}]},"problems":{"type":"array","items":{"type":"object","required":["code","message","metric","file"],"properties":{"code":{"type":"string"},"message":{"type":"string"},"metric":{"anyOf":[{"type":"string"},{"type":"null"}]},"file":{"anyOf":[{"type":"string"},{"type":"null"}]}},"additionalProperties":false}}},"additionalProperties":false,"title":"Evaluation","description":"The metrics of a model beside those of its baseline.","$id":"evaluation"};

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="evaluation" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.schema === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schema"},message:"must have required property '"+"schema"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.model === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "model"},message:"must have required property '"+"model"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.key === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.same === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "same"},message:"must have required property '"+"same"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.metrics === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "metrics"},message:"must have required property '"+"metrics"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.baseline === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "baseline"},message:"must have required property '"+"baseline"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.problems === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "problems"},message:"must have required property '"+"problems"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "schema") || (key0 === "model")) || (key0 === "key")) || (key0 === "same")) || (key0 === "metrics")) || (key0 === "baseline")) || (key0 === "problems"))){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.schema !== undefined){
let data0 = data.schema;
if(typeof data0 !== "string"){
const err8 = {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if("mettle/evaluation/v1" !== data0){
const err9 = {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue: "mettle/evaluation/v1"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.model !== undefined){
let data1 = data.model;
if(typeof data1 === "string"){
if(data1.length > 500){
const err10 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data1.length < 1){
const err11 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.key !== undefined){
let data2 = data.key;
const _errs7 = errors;
let valid1 = false;
const _errs8 = errors;
if(typeof data2 === "string"){
if(!pattern17.test(data2)){
const err13 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var _valid0 = _errs8 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs10 = errors;
if(data2 !== null){
const err15 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var _valid0 = _errs10 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err16 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
else {
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
}
}
if(data.same !== undefined){
if(typeof data.same !== "boolean"){
const err17 = {instancePath:instancePath+"/same",schemaPath:"#/properties/same/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.metrics !== undefined){
let data4 = data.metrics;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.name === undefined){
const err18 = {instancePath:instancePath+"/metrics/" + i0,schemaPath:"#/properties/metrics/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data5.value === undefined){
const err19 = {instancePath:instancePath+"/metrics/" + i0,schemaPath:"#/properties/metrics/items/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data5.baseline === undefined){
const err20 = {instancePath:instancePath+"/metrics/" + i0,schemaPath:"#/properties/metrics/items/required",keyword:"required",params:{missingProperty: "baseline"},message:"must have required property '"+"baseline"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data5.difference === undefined){
const err21 = {instancePath:instancePath+"/metrics/" + i0,schemaPath:"#/properties/metrics/items/required",keyword:"required",params:{missingProperty: "difference"},message:"must have required property '"+"difference"+"'"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data5.direction === undefined){
const err22 = {instancePath:instancePath+"/metrics/" + i0,schemaPath:"#/properties/metrics/items/required",keyword:"required",params:{missingProperty: "direction"},message:"must have required property '"+"direction"+"'"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
for(const key1 in data5){
if(!(((((key1 === "name") || (key1 === "value")) || (key1 === "baseline")) || (key1 === "difference")) || (key1 === "direction"))){
const err23 = {instancePath:instancePath+"/metrics/" + i0,schemaPath:"#/properties/metrics/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data5.name !== undefined){
let data6 = data5.name;
if(typeof data6 === "string"){
if(data6.length > 500){
const err24 = {instancePath:instancePath+"/metrics/" + i0+"/name",schemaPath:"#/properties/metrics/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data6.length < 1){
const err25 = {instancePath:instancePath+"/metrics/" + i0+"/name",schemaPath:"#/properties/metrics/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/metrics/" + i0+"/name",schemaPath:"#/properties/metrics/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data5.value !== undefined){
let data7 = data5.value;
const _errs22 = errors;
let valid5 = false;
const _errs23 = errors;
if(!((typeof data7 == "number") && (isFinite(data7)))){
const err27 = {instancePath:instancePath+"/metrics/" + i0+"/value",schemaPath:"#/properties/metrics/items/properties/value/anyOf/0/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
var _valid1 = _errs23 === errors;
valid5 = valid5 || _valid1;
if(!valid5){
const _errs25 = errors;
if(data7 !== null){
const err28 = {instancePath:instancePath+"/metrics/" + i0+"/value",schemaPath:"#/properties/metrics/items/properties/value/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
var _valid1 = _errs25 === errors;
valid5 = valid5 || _valid1;
}
if(!valid5){
const err29 = {instancePath:instancePath+"/metrics/" + i0+"/value",schemaPath:"#/properties/metrics/items/properties/value/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
else {
errors = _errs22;
if(vErrors !== null){
if(_errs22){
vErrors.length = _errs22;
}
else {
vErrors = null;
}
}
}
}
if(data5.baseline !== undefined){
let data8 = data5.baseline;
const _errs28 = errors;
let valid6 = false;
const _errs29 = errors;
if(!((typeof data8 == "number") && (isFinite(data8)))){
const err30 = {instancePath:instancePath+"/metrics/" + i0+"/baseline",schemaPath:"#/properties/metrics/items/properties/baseline/anyOf/0/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
var _valid2 = _errs29 === errors;
valid6 = valid6 || _valid2;
if(!valid6){
const _errs31 = errors;
if(data8 !== null){
const err31 = {instancePath:instancePath+"/metrics/" + i0+"/baseline",schemaPath:"#/properties/metrics/items/properties/baseline/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
var _valid2 = _errs31 === errors;
valid6 = valid6 || _valid2;
}
if(!valid6){
const err32 = {instancePath:instancePath+"/metrics/" + i0+"/baseline",schemaPath:"#/properties/metrics/items/properties/baseline/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
else {
errors = _errs28;
if(vErrors !== null){
if(_errs28){
vErrors.length = _errs28;
}
else {
vErrors = null;
}
}
}
}
if(data5.difference !== undefined){
let data9 = data5.difference;
const _errs34 = errors;
let valid7 = false;
const _errs35 = errors;
if(!((typeof data9 == "number") && (isFinite(data9)))){
const err33 = {instancePath:instancePath+"/metrics/" + i0+"/difference",schemaPath:"#/properties/metrics/items/properties/difference/anyOf/0/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
var _valid3 = _errs35 === errors;
valid7 = valid7 || _valid3;
if(!valid7){
const _errs37 = errors;
if(data9 !== null){
const err34 = {instancePath:instancePath+"/metrics/" + i0+"/difference",schemaPath:"#/properties/metrics/items/properties/difference/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
var _valid3 = _errs37 === errors;
valid7 = valid7 || _valid3;
}
if(!valid7){
const err35 = {instancePath:instancePath+"/metrics/" + i0+"/difference",schemaPath:"#/properties/metrics/items/properties/difference/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
else {
errors = _errs34;
if(vErrors !== null){
if(_errs34){
vErrors.length = _errs34;
}
else {
vErrors = null;
}
}
}
}
if(data5.direction !== undefined){
let data10 = data5.direction;
const _errs40 = errors;
let valid8 = false;
const _errs41 = errors;
if(!((data10 === "higher") || (data10 === "lower"))){
const err36 = {instancePath:instancePath+"/metrics/" + i0+"/direction",schemaPath:"#/properties/metrics/items/properties/direction/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema14.properties.metrics.items.properties.direction.anyOf[0].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
var _valid4 = _errs41 === errors;
valid8 = valid8 || _valid4;
if(!valid8){
const _errs42 = errors;
if(data10 !== null){
const err37 = {instancePath:instancePath+"/metrics/" + i0+"/direction",schemaPath:"#/properties/metrics/items/properties/direction/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
var _valid4 = _errs42 === errors;
valid8 = valid8 || _valid4;
}
if(!valid8){
const err38 = {instancePath:instancePath+"/metrics/" + i0+"/direction",schemaPath:"#/properties/metrics/items/properties/direction/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
else {
errors = _errs40;
if(vErrors !== null){
if(_errs40){
vErrors.length = _errs40;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err39 = {instancePath:instancePath+"/metrics/" + i0,schemaPath:"#/properties/metrics/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
else {
const err40 = {instancePath:instancePath+"/metrics",schemaPath:"#/properties/metrics/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.baseline !== undefined){
let data11 = data.baseline;
const _errs45 = errors;
let valid9 = false;
const _errs46 = errors;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.source === undefined){
const err41 = {instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/anyOf/0/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data11.commit === undefined){
const err42 = {instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/anyOf/0/required",keyword:"required",params:{missingProperty: "commit"},message:"must have required property '"+"commit"+"'"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data11.key === undefined){
const err43 = {instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/anyOf/0/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data11.time === undefined){
const err44 = {instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/anyOf/0/required",keyword:"required",params:{missingProperty: "time"},message:"must have required property '"+"time"+"'"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
for(const key2 in data11){
if(!((((key2 === "source") || (key2 === "commit")) || (key2 === "key")) || (key2 === "time"))){
const err45 = {instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data11.source !== undefined){
let data12 = data11.source;
if(!((((data12 === "commit") || (data12 === "key")) || (data12 === "line")) || (data12 === "file"))){
const err46 = {instancePath:instancePath+"/baseline/source",schemaPath:"#/properties/baseline/anyOf/0/properties/source/enum",keyword:"enum",params:{allowedValues: schema14.properties.baseline.anyOf[0].properties.source.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data11.commit !== undefined){
let data13 = data11.commit;
const _errs51 = errors;
let valid11 = false;
const _errs52 = errors;
if(typeof data13 === "string"){
if(!pattern15.test(data13)){
const err47 = {instancePath:instancePath+"/baseline/commit",schemaPath:"#/properties/baseline/anyOf/0/properties/commit/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{40,64}$"},message:"must match pattern \""+"^[0-9a-f]{40,64}$"+"\""};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/baseline/commit",schemaPath:"#/properties/baseline/anyOf/0/properties/commit/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
var _valid6 = _errs52 === errors;
valid11 = valid11 || _valid6;
if(!valid11){
const _errs54 = errors;
if(data13 !== null){
const err49 = {instancePath:instancePath+"/baseline/commit",schemaPath:"#/properties/baseline/anyOf/0/properties/commit/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
var _valid6 = _errs54 === errors;
valid11 = valid11 || _valid6;
}
if(!valid11){
const err50 = {instancePath:instancePath+"/baseline/commit",schemaPath:"#/properties/baseline/anyOf/0/properties/commit/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
else {
errors = _errs51;
if(vErrors !== null){
if(_errs51){
vErrors.length = _errs51;
}
else {
vErrors = null;
}
}
}
}
if(data11.key !== undefined){
let data14 = data11.key;
const _errs57 = errors;
let valid12 = false;
const _errs58 = errors;
if(typeof data14 === "string"){
if(!pattern17.test(data14)){
const err51 = {instancePath:instancePath+"/baseline/key",schemaPath:"#/properties/baseline/anyOf/0/properties/key/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
else {
const err52 = {instancePath:instancePath+"/baseline/key",schemaPath:"#/properties/baseline/anyOf/0/properties/key/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
var _valid7 = _errs58 === errors;
valid12 = valid12 || _valid7;
if(!valid12){
const _errs60 = errors;
if(data14 !== null){
const err53 = {instancePath:instancePath+"/baseline/key",schemaPath:"#/properties/baseline/anyOf/0/properties/key/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
var _valid7 = _errs60 === errors;
valid12 = valid12 || _valid7;
}
if(!valid12){
const err54 = {instancePath:instancePath+"/baseline/key",schemaPath:"#/properties/baseline/anyOf/0/properties/key/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
else {
errors = _errs57;
if(vErrors !== null){
if(_errs57){
vErrors.length = _errs57;
}
else {
vErrors = null;
}
}
}
}
if(data11.time !== undefined){
let data15 = data11.time;
const _errs63 = errors;
let valid13 = false;
const _errs64 = errors;
if(typeof data15 !== "string"){
const err55 = {instancePath:instancePath+"/baseline/time",schemaPath:"#/properties/baseline/anyOf/0/properties/time/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
var _valid8 = _errs64 === errors;
valid13 = valid13 || _valid8;
if(!valid13){
const _errs66 = errors;
if(data15 !== null){
const err56 = {instancePath:instancePath+"/baseline/time",schemaPath:"#/properties/baseline/anyOf/0/properties/time/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
var _valid8 = _errs66 === errors;
valid13 = valid13 || _valid8;
}
if(!valid13){
const err57 = {instancePath:instancePath+"/baseline/time",schemaPath:"#/properties/baseline/anyOf/0/properties/time/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
else {
errors = _errs63;
if(vErrors !== null){
if(_errs63){
vErrors.length = _errs63;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err58 = {instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
var _valid5 = _errs46 === errors;
valid9 = valid9 || _valid5;
if(!valid9){
const _errs68 = errors;
if(data11 !== null){
const err59 = {instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
var _valid5 = _errs68 === errors;
valid9 = valid9 || _valid5;
}
if(!valid9){
const err60 = {instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
else {
errors = _errs45;
if(vErrors !== null){
if(_errs45){
vErrors.length = _errs45;
}
else {
vErrors = null;
}
}
}
}
if(data.problems !== undefined){
let data16 = data.problems;
if(Array.isArray(data16)){
const len1 = data16.length;
for(let i1=0; i1<len1; i1++){
let data17 = data16[i1];
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.code === undefined){
const err61 = {instancePath:instancePath+"/problems/" + i1,schemaPath:"#/properties/problems/items/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(data17.message === undefined){
const err62 = {instancePath:instancePath+"/problems/" + i1,schemaPath:"#/properties/problems/items/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(data17.metric === undefined){
const err63 = {instancePath:instancePath+"/problems/" + i1,schemaPath:"#/properties/problems/items/required",keyword:"required",params:{missingProperty: "metric"},message:"must have required property '"+"metric"+"'"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(data17.file === undefined){
const err64 = {instancePath:instancePath+"/problems/" + i1,schemaPath:"#/properties/problems/items/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
for(const key3 in data17){
if(!((((key3 === "code") || (key3 === "message")) || (key3 === "metric")) || (key3 === "file"))){
const err65 = {instancePath:instancePath+"/problems/" + i1,schemaPath:"#/properties/problems/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data17.code !== undefined){
if(typeof data17.code !== "string"){
const err66 = {instancePath:instancePath+"/problems/" + i1+"/code",schemaPath:"#/properties/problems/items/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data17.message !== undefined){
if(typeof data17.message !== "string"){
const err67 = {instancePath:instancePath+"/problems/" + i1+"/message",schemaPath:"#/properties/problems/items/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data17.metric !== undefined){
let data20 = data17.metric;
const _errs80 = errors;
let valid17 = false;
const _errs81 = errors;
if(typeof data20 !== "string"){
const err68 = {instancePath:instancePath+"/problems/" + i1+"/metric",schemaPath:"#/properties/problems/items/properties/metric/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
var _valid9 = _errs81 === errors;
valid17 = valid17 || _valid9;
if(!valid17){
const _errs83 = errors;
if(data20 !== null){
const err69 = {instancePath:instancePath+"/problems/" + i1+"/metric",schemaPath:"#/properties/problems/items/properties/metric/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
var _valid9 = _errs83 === errors;
valid17 = valid17 || _valid9;
}
if(!valid17){
const err70 = {instancePath:instancePath+"/problems/" + i1+"/metric",schemaPath:"#/properties/problems/items/properties/metric/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
else {
errors = _errs80;
if(vErrors !== null){
if(_errs80){
vErrors.length = _errs80;
}
else {
vErrors = null;
}
}
}
}
if(data17.file !== undefined){
let data21 = data17.file;
const _errs86 = errors;
let valid18 = false;
const _errs87 = errors;
if(typeof data21 !== "string"){
const err71 = {instancePath:instancePath+"/problems/" + i1+"/file",schemaPath:"#/properties/problems/items/properties/file/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
var _valid10 = _errs87 === errors;
valid18 = valid18 || _valid10;
if(!valid18){
const _errs89 = errors;
if(data21 !== null){
const err72 = {instancePath:instancePath+"/problems/" + i1+"/file",schemaPath:"#/properties/problems/items/properties/file/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
var _valid10 = _errs89 === errors;
valid18 = valid18 || _valid10;
}
if(!valid18){
const err73 = {instancePath:instancePath+"/problems/" + i1+"/file",schemaPath:"#/properties/problems/items/properties/file/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
else {
errors = _errs86;
if(vErrors !== null){
if(_errs86){
vErrors.length = _errs86;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err74 = {instancePath:instancePath+"/problems/" + i1,schemaPath:"#/properties/problems/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
}
else {
const err75 = {instancePath:instancePath+"/problems",schemaPath:"#/properties/problems/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
}
else {
const err76 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
validate13.errors = vErrors;
return errors === 0;
}

export const verdict = validate14;
const schema15 = {"type":"object","required":["schema","verdict","passed","head","base","policy","models","findings"],"properties":{"schema":{"type":"string","const":"mettle/verdict/v1"},"verdict":{"enum":["passed","failed","inconclusive","error"]},"passed":{"type":"boolean"},"head":{"anyOf":[{"type":"string","pattern":"^[0-9a-f]{40,64}$"},{"type":"null"}]},"base":{"anyOf":[{"type":"string","pattern":"^[0-9a-f]{40,64}$"},{"type":"null"}]},"policy":{"type":"object","required":["commit","path","digest"],"properties":{"commit":{"anyOf":[{"type":"string","pattern":"^[0-9a-f]{40,64}$"},{"type":"null"}]},"path":{"anyOf":[{"type":"string"},{"type":"null"}]},"digest":{"anyOf":[{"type":"string","pattern":"^[0-9a-f]{64}$"},{"type":"null"}]}},"additionalProperties":false},"models":{"type":"object","patternProperties":{"^.*$":{"type":"object","required":["key","outputs"],"properties":{"key":{"anyOf":[{"type":"string","pattern":"^[0-9a-f]{64}$"},{"type":"null"}]},"outputs":{"type":"object","patternProperties":{"^.*$":{"type":"string","pattern":"^[0-9a-f]{64}$"}}}},"additionalProperties":false}}},"findings":{"type":"array","items":{"type":"object","required":["model","metric","rule","outcome","severity","code","message","got","baseline","limit","file","line","column"],"properties":{"model":{"anyOf":[{"type":"string","minLength":1,"maxLength":500},{"type":"null"}]},"metric":{"anyOf":[{"type":"string"},{"type":"null"}]},"rule":{"type":"string"},"outcome":{"enum":["pass","fail","inconclusive","error"]},"severity":{"enum":["block","warn"]},"code":{"anyOf":[{"type":"string"},{"type":"null"}]},"message":{"type":"string"},"got":{"anyOf":[{"type":"number"},{"type":"null"}]},"baseline":{"anyOf":[{"type":"number"},{"type":"null"}]},"limit":{"anyOf":[{"type":"string"},{"type":"null"}]},"file":{"anyOf":[{"type":"string"},{"type":"null"}]},"line":{"anyOf":[{"type":"integer"},{"type":"null"}]},"column":{"anyOf":[{"type":"integer"},{"type":"null"}]}},"additionalProperties":false}}},"additionalProperties":false,"title":"Verdict","description":"The findings and the worst of them, bound to commit, policy, data and model digests.","$id":"verdict"};

function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="verdict" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.schema === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schema"},message:"must have required property '"+"schema"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.verdict === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "verdict"},message:"must have required property '"+"verdict"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.passed === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "passed"},message:"must have required property '"+"passed"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.head === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "head"},message:"must have required property '"+"head"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.base === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "base"},message:"must have required property '"+"base"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.policy === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "policy"},message:"must have required property '"+"policy"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.models === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "models"},message:"must have required property '"+"models"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.findings === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "findings"},message:"must have required property '"+"findings"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "schema") || (key0 === "verdict")) || (key0 === "passed")) || (key0 === "head")) || (key0 === "base")) || (key0 === "policy")) || (key0 === "models")) || (key0 === "findings"))){
const err8 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.schema !== undefined){
let data0 = data.schema;
if(typeof data0 !== "string"){
const err9 = {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if("mettle/verdict/v1" !== data0){
const err10 = {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue: "mettle/verdict/v1"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.verdict !== undefined){
let data1 = data.verdict;
if(!((((data1 === "passed") || (data1 === "failed")) || (data1 === "inconclusive")) || (data1 === "error"))){
const err11 = {instancePath:instancePath+"/verdict",schemaPath:"#/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema15.properties.verdict.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.passed !== undefined){
if(typeof data.passed !== "boolean"){
const err12 = {instancePath:instancePath+"/passed",schemaPath:"#/properties/passed/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.head !== undefined){
let data3 = data.head;
const _errs8 = errors;
let valid1 = false;
const _errs9 = errors;
if(typeof data3 === "string"){
if(!pattern15.test(data3)){
const err13 = {instancePath:instancePath+"/head",schemaPath:"#/properties/head/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{40,64}$"},message:"must match pattern \""+"^[0-9a-f]{40,64}$"+"\""};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/head",schemaPath:"#/properties/head/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var _valid0 = _errs9 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs11 = errors;
if(data3 !== null){
const err15 = {instancePath:instancePath+"/head",schemaPath:"#/properties/head/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var _valid0 = _errs11 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err16 = {instancePath:instancePath+"/head",schemaPath:"#/properties/head/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
else {
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
}
}
if(data.base !== undefined){
let data4 = data.base;
const _errs14 = errors;
let valid2 = false;
const _errs15 = errors;
if(typeof data4 === "string"){
if(!pattern15.test(data4)){
const err17 = {instancePath:instancePath+"/base",schemaPath:"#/properties/base/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{40,64}$"},message:"must match pattern \""+"^[0-9a-f]{40,64}$"+"\""};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/base",schemaPath:"#/properties/base/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var _valid1 = _errs15 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const _errs17 = errors;
if(data4 !== null){
const err19 = {instancePath:instancePath+"/base",schemaPath:"#/properties/base/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var _valid1 = _errs17 === errors;
valid2 = valid2 || _valid1;
}
if(!valid2){
const err20 = {instancePath:instancePath+"/base",schemaPath:"#/properties/base/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
else {
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
}
}
if(data.policy !== undefined){
let data5 = data.policy;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.commit === undefined){
const err21 = {instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/required",keyword:"required",params:{missingProperty: "commit"},message:"must have required property '"+"commit"+"'"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data5.path === undefined){
const err22 = {instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data5.digest === undefined){
const err23 = {instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/required",keyword:"required",params:{missingProperty: "digest"},message:"must have required property '"+"digest"+"'"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
for(const key1 in data5){
if(!(((key1 === "commit") || (key1 === "path")) || (key1 === "digest"))){
const err24 = {instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data5.commit !== undefined){
let data6 = data5.commit;
const _errs23 = errors;
let valid4 = false;
const _errs24 = errors;
if(typeof data6 === "string"){
if(!pattern15.test(data6)){
const err25 = {instancePath:instancePath+"/policy/commit",schemaPath:"#/properties/policy/properties/commit/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{40,64}$"},message:"must match pattern \""+"^[0-9a-f]{40,64}$"+"\""};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/policy/commit",schemaPath:"#/properties/policy/properties/commit/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
var _valid2 = _errs24 === errors;
valid4 = valid4 || _valid2;
if(!valid4){
const _errs26 = errors;
if(data6 !== null){
const err27 = {instancePath:instancePath+"/policy/commit",schemaPath:"#/properties/policy/properties/commit/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
var _valid2 = _errs26 === errors;
valid4 = valid4 || _valid2;
}
if(!valid4){
const err28 = {instancePath:instancePath+"/policy/commit",schemaPath:"#/properties/policy/properties/commit/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
else {
errors = _errs23;
if(vErrors !== null){
if(_errs23){
vErrors.length = _errs23;
}
else {
vErrors = null;
}
}
}
}
if(data5.path !== undefined){
let data7 = data5.path;
const _errs29 = errors;
let valid5 = false;
const _errs30 = errors;
if(typeof data7 !== "string"){
const err29 = {instancePath:instancePath+"/policy/path",schemaPath:"#/properties/policy/properties/path/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
var _valid3 = _errs30 === errors;
valid5 = valid5 || _valid3;
if(!valid5){
const _errs32 = errors;
if(data7 !== null){
const err30 = {instancePath:instancePath+"/policy/path",schemaPath:"#/properties/policy/properties/path/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
var _valid3 = _errs32 === errors;
valid5 = valid5 || _valid3;
}
if(!valid5){
const err31 = {instancePath:instancePath+"/policy/path",schemaPath:"#/properties/policy/properties/path/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
else {
errors = _errs29;
if(vErrors !== null){
if(_errs29){
vErrors.length = _errs29;
}
else {
vErrors = null;
}
}
}
}
if(data5.digest !== undefined){
let data8 = data5.digest;
const _errs35 = errors;
let valid6 = false;
const _errs36 = errors;
if(typeof data8 === "string"){
if(!pattern17.test(data8)){
const err32 = {instancePath:instancePath+"/policy/digest",schemaPath:"#/properties/policy/properties/digest/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/policy/digest",schemaPath:"#/properties/policy/properties/digest/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
var _valid4 = _errs36 === errors;
valid6 = valid6 || _valid4;
if(!valid6){
const _errs38 = errors;
if(data8 !== null){
const err34 = {instancePath:instancePath+"/policy/digest",schemaPath:"#/properties/policy/properties/digest/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
var _valid4 = _errs38 === errors;
valid6 = valid6 || _valid4;
}
if(!valid6){
const err35 = {instancePath:instancePath+"/policy/digest",schemaPath:"#/properties/policy/properties/digest/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
else {
errors = _errs35;
if(vErrors !== null){
if(_errs35){
vErrors.length = _errs35;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err36 = {instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.models !== undefined){
let data9 = data.models;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key2 in data9){
if(pattern0.test(key2)){
let data10 = data9[key2];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.key === undefined){
const err37 = {instancePath:instancePath+"/models/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/models/patternProperties/%5E.*%24/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data10.outputs === undefined){
const err38 = {instancePath:instancePath+"/models/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/models/patternProperties/%5E.*%24/required",keyword:"required",params:{missingProperty: "outputs"},message:"must have required property '"+"outputs"+"'"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
for(const key3 in data10){
if(!((key3 === "key") || (key3 === "outputs"))){
const err39 = {instancePath:instancePath+"/models/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/models/patternProperties/%5E.*%24/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data10.key !== undefined){
let data11 = data10.key;
const _errs46 = errors;
let valid9 = false;
const _errs47 = errors;
if(typeof data11 === "string"){
if(!pattern17.test(data11)){
const err40 = {instancePath:instancePath+"/models/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/key",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/key/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/models/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/key",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/key/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
var _valid5 = _errs47 === errors;
valid9 = valid9 || _valid5;
if(!valid9){
const _errs49 = errors;
if(data11 !== null){
const err42 = {instancePath:instancePath+"/models/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/key",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/key/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
var _valid5 = _errs49 === errors;
valid9 = valid9 || _valid5;
}
if(!valid9){
const err43 = {instancePath:instancePath+"/models/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/key",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/key/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
else {
errors = _errs46;
if(vErrors !== null){
if(_errs46){
vErrors.length = _errs46;
}
else {
vErrors = null;
}
}
}
}
if(data10.outputs !== undefined){
let data12 = data10.outputs;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key4 in data12){
if(pattern0.test(key4)){
let data13 = data12[key4];
if(typeof data13 === "string"){
if(!pattern17.test(data13)){
const err44 = {instancePath:instancePath+"/models/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/outputs/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/outputs/patternProperties/%5E.*%24/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/models/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/outputs/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/outputs/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
}
else {
const err46 = {instancePath:instancePath+"/models/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/outputs",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/outputs/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
else {
const err47 = {instancePath:instancePath+"/models/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/models/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
}
else {
const err48 = {instancePath:instancePath+"/models",schemaPath:"#/properties/models/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.findings !== undefined){
let data14 = data.findings;
if(Array.isArray(data14)){
const len0 = data14.length;
for(let i0=0; i0<len0; i0++){
let data15 = data14[i0];
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.model === undefined){
const err49 = {instancePath:instancePath+"/findings/" + i0,schemaPath:"#/properties/findings/items/required",keyword:"required",params:{missingProperty: "model"},message:"must have required property '"+"model"+"'"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(data15.metric === undefined){
const err50 = {instancePath:instancePath+"/findings/" + i0,schemaPath:"#/properties/findings/items/required",keyword:"required",params:{missingProperty: "metric"},message:"must have required property '"+"metric"+"'"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data15.rule === undefined){
const err51 = {instancePath:instancePath+"/findings/" + i0,schemaPath:"#/properties/findings/items/required",keyword:"required",params:{missingProperty: "rule"},message:"must have required property '"+"rule"+"'"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(data15.outcome === undefined){
const err52 = {instancePath:instancePath+"/findings/" + i0,schemaPath:"#/properties/findings/items/required",keyword:"required",params:{missingProperty: "outcome"},message:"must have required property '"+"outcome"+"'"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(data15.severity === undefined){
const err53 = {instancePath:instancePath+"/findings/" + i0,schemaPath:"#/properties/findings/items/required",keyword:"required",params:{missingProperty: "severity"},message:"must have required property '"+"severity"+"'"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(data15.code === undefined){
const err54 = {instancePath:instancePath+"/findings/" + i0,schemaPath:"#/properties/findings/items/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(data15.message === undefined){
const err55 = {instancePath:instancePath+"/findings/" + i0,schemaPath:"#/properties/findings/items/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(data15.got === undefined){
const err56 = {instancePath:instancePath+"/findings/" + i0,schemaPath:"#/properties/findings/items/required",keyword:"required",params:{missingProperty: "got"},message:"must have required property '"+"got"+"'"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(data15.baseline === undefined){
const err57 = {instancePath:instancePath+"/findings/" + i0,schemaPath:"#/properties/findings/items/required",keyword:"required",params:{missingProperty: "baseline"},message:"must have required property '"+"baseline"+"'"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(data15.limit === undefined){
const err58 = {instancePath:instancePath+"/findings/" + i0,schemaPath:"#/properties/findings/items/required",keyword:"required",params:{missingProperty: "limit"},message:"must have required property '"+"limit"+"'"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(data15.file === undefined){
const err59 = {instancePath:instancePath+"/findings/" + i0,schemaPath:"#/properties/findings/items/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(data15.line === undefined){
const err60 = {instancePath:instancePath+"/findings/" + i0,schemaPath:"#/properties/findings/items/required",keyword:"required",params:{missingProperty: "line"},message:"must have required property '"+"line"+"'"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(data15.column === undefined){
const err61 = {instancePath:instancePath+"/findings/" + i0,schemaPath:"#/properties/findings/items/required",keyword:"required",params:{missingProperty: "column"},message:"must have required property '"+"column"+"'"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
for(const key5 in data15){
if(!(func2.call(schema15.properties.findings.items.properties, key5))){
const err62 = {instancePath:instancePath+"/findings/" + i0,schemaPath:"#/properties/findings/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data15.model !== undefined){
let data16 = data15.model;
const _errs61 = errors;
let valid14 = false;
const _errs62 = errors;
if(typeof data16 === "string"){
if(data16.length > 500){
const err63 = {instancePath:instancePath+"/findings/" + i0+"/model",schemaPath:"#/properties/findings/items/properties/model/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(data16.length < 1){
const err64 = {instancePath:instancePath+"/findings/" + i0+"/model",schemaPath:"#/properties/findings/items/properties/model/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
else {
const err65 = {instancePath:instancePath+"/findings/" + i0+"/model",schemaPath:"#/properties/findings/items/properties/model/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
var _valid6 = _errs62 === errors;
valid14 = valid14 || _valid6;
if(!valid14){
const _errs64 = errors;
if(data16 !== null){
const err66 = {instancePath:instancePath+"/findings/" + i0+"/model",schemaPath:"#/properties/findings/items/properties/model/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
var _valid6 = _errs64 === errors;
valid14 = valid14 || _valid6;
}
if(!valid14){
const err67 = {instancePath:instancePath+"/findings/" + i0+"/model",schemaPath:"#/properties/findings/items/properties/model/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
else {
errors = _errs61;
if(vErrors !== null){
if(_errs61){
vErrors.length = _errs61;
}
else {
vErrors = null;
}
}
}
}
if(data15.metric !== undefined){
let data17 = data15.metric;
const _errs67 = errors;
let valid15 = false;
const _errs68 = errors;
if(typeof data17 !== "string"){
const err68 = {instancePath:instancePath+"/findings/" + i0+"/metric",schemaPath:"#/properties/findings/items/properties/metric/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
var _valid7 = _errs68 === errors;
valid15 = valid15 || _valid7;
if(!valid15){
const _errs70 = errors;
if(data17 !== null){
const err69 = {instancePath:instancePath+"/findings/" + i0+"/metric",schemaPath:"#/properties/findings/items/properties/metric/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
var _valid7 = _errs70 === errors;
valid15 = valid15 || _valid7;
}
if(!valid15){
const err70 = {instancePath:instancePath+"/findings/" + i0+"/metric",schemaPath:"#/properties/findings/items/properties/metric/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
else {
errors = _errs67;
if(vErrors !== null){
if(_errs67){
vErrors.length = _errs67;
}
else {
vErrors = null;
}
}
}
}
if(data15.rule !== undefined){
if(typeof data15.rule !== "string"){
const err71 = {instancePath:instancePath+"/findings/" + i0+"/rule",schemaPath:"#/properties/findings/items/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data15.outcome !== undefined){
let data19 = data15.outcome;
if(!((((data19 === "pass") || (data19 === "fail")) || (data19 === "inconclusive")) || (data19 === "error"))){
const err72 = {instancePath:instancePath+"/findings/" + i0+"/outcome",schemaPath:"#/properties/findings/items/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema15.properties.findings.items.properties.outcome.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data15.severity !== undefined){
let data20 = data15.severity;
if(!((data20 === "block") || (data20 === "warn"))){
const err73 = {instancePath:instancePath+"/findings/" + i0+"/severity",schemaPath:"#/properties/findings/items/properties/severity/enum",keyword:"enum",params:{allowedValues: schema15.properties.findings.items.properties.severity.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data15.code !== undefined){
let data21 = data15.code;
const _errs77 = errors;
let valid16 = false;
const _errs78 = errors;
if(typeof data21 !== "string"){
const err74 = {instancePath:instancePath+"/findings/" + i0+"/code",schemaPath:"#/properties/findings/items/properties/code/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
var _valid8 = _errs78 === errors;
valid16 = valid16 || _valid8;
if(!valid16){
const _errs80 = errors;
if(data21 !== null){
const err75 = {instancePath:instancePath+"/findings/" + i0+"/code",schemaPath:"#/properties/findings/items/properties/code/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
var _valid8 = _errs80 === errors;
valid16 = valid16 || _valid8;
}
if(!valid16){
const err76 = {instancePath:instancePath+"/findings/" + i0+"/code",schemaPath:"#/properties/findings/items/properties/code/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
else {
errors = _errs77;
if(vErrors !== null){
if(_errs77){
vErrors.length = _errs77;
}
else {
vErrors = null;
}
}
}
}
if(data15.message !== undefined){
if(typeof data15.message !== "string"){
const err77 = {instancePath:instancePath+"/findings/" + i0+"/message",schemaPath:"#/properties/findings/items/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data15.got !== undefined){
let data23 = data15.got;
const _errs85 = errors;
let valid17 = false;
const _errs86 = errors;
if(!((typeof data23 == "number") && (isFinite(data23)))){
const err78 = {instancePath:instancePath+"/findings/" + i0+"/got",schemaPath:"#/properties/findings/items/properties/got/anyOf/0/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
var _valid9 = _errs86 === errors;
valid17 = valid17 || _valid9;
if(!valid17){
const _errs88 = errors;
if(data23 !== null){
const err79 = {instancePath:instancePath+"/findings/" + i0+"/got",schemaPath:"#/properties/findings/items/properties/got/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
var _valid9 = _errs88 === errors;
valid17 = valid17 || _valid9;
}
if(!valid17){
const err80 = {instancePath:instancePath+"/findings/" + i0+"/got",schemaPath:"#/properties/findings/items/properties/got/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
else {
errors = _errs85;
if(vErrors !== null){
if(_errs85){
vErrors.length = _errs85;
}
else {
vErrors = null;
}
}
}
}
if(data15.baseline !== undefined){
let data24 = data15.baseline;
const _errs91 = errors;
let valid18 = false;
const _errs92 = errors;
if(!((typeof data24 == "number") && (isFinite(data24)))){
const err81 = {instancePath:instancePath+"/findings/" + i0+"/baseline",schemaPath:"#/properties/findings/items/properties/baseline/anyOf/0/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
var _valid10 = _errs92 === errors;
valid18 = valid18 || _valid10;
if(!valid18){
const _errs94 = errors;
if(data24 !== null){
const err82 = {instancePath:instancePath+"/findings/" + i0+"/baseline",schemaPath:"#/properties/findings/items/properties/baseline/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
var _valid10 = _errs94 === errors;
valid18 = valid18 || _valid10;
}
if(!valid18){
const err83 = {instancePath:instancePath+"/findings/" + i0+"/baseline",schemaPath:"#/properties/findings/items/properties/baseline/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
else {
errors = _errs91;
if(vErrors !== null){
if(_errs91){
vErrors.length = _errs91;
}
else {
vErrors = null;
}
}
}
}
if(data15.limit !== undefined){
let data25 = data15.limit;
const _errs97 = errors;
let valid19 = false;
const _errs98 = errors;
if(typeof data25 !== "string"){
const err84 = {instancePath:instancePath+"/findings/" + i0+"/limit",schemaPath:"#/properties/findings/items/properties/limit/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
var _valid11 = _errs98 === errors;
valid19 = valid19 || _valid11;
if(!valid19){
const _errs100 = errors;
if(data25 !== null){
const err85 = {instancePath:instancePath+"/findings/" + i0+"/limit",schemaPath:"#/properties/findings/items/properties/limit/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
var _valid11 = _errs100 === errors;
valid19 = valid19 || _valid11;
}
if(!valid19){
const err86 = {instancePath:instancePath+"/findings/" + i0+"/limit",schemaPath:"#/properties/findings/items/properties/limit/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
else {
errors = _errs97;
if(vErrors !== null){
if(_errs97){
vErrors.length = _errs97;
}
else {
vErrors = null;
}
}
}
}
if(data15.file !== undefined){
let data26 = data15.file;
const _errs103 = errors;
let valid20 = false;
const _errs104 = errors;
if(typeof data26 !== "string"){
const err87 = {instancePath:instancePath+"/findings/" + i0+"/file",schemaPath:"#/properties/findings/items/properties/file/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
var _valid12 = _errs104 === errors;
valid20 = valid20 || _valid12;
if(!valid20){
const _errs106 = errors;
if(data26 !== null){
const err88 = {instancePath:instancePath+"/findings/" + i0+"/file",schemaPath:"#/properties/findings/items/properties/file/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
var _valid12 = _errs106 === errors;
valid20 = valid20 || _valid12;
}
if(!valid20){
const err89 = {instancePath:instancePath+"/findings/" + i0+"/file",schemaPath:"#/properties/findings/items/properties/file/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
else {
errors = _errs103;
if(vErrors !== null){
if(_errs103){
vErrors.length = _errs103;
}
else {
vErrors = null;
}
}
}
}
if(data15.line !== undefined){
let data27 = data15.line;
const _errs109 = errors;
let valid21 = false;
const _errs110 = errors;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
const err90 = {instancePath:instancePath+"/findings/" + i0+"/line",schemaPath:"#/properties/findings/items/properties/line/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
var _valid13 = _errs110 === errors;
valid21 = valid21 || _valid13;
if(!valid21){
const _errs112 = errors;
if(data27 !== null){
const err91 = {instancePath:instancePath+"/findings/" + i0+"/line",schemaPath:"#/properties/findings/items/properties/line/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
var _valid13 = _errs112 === errors;
valid21 = valid21 || _valid13;
}
if(!valid21){
const err92 = {instancePath:instancePath+"/findings/" + i0+"/line",schemaPath:"#/properties/findings/items/properties/line/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
else {
errors = _errs109;
if(vErrors !== null){
if(_errs109){
vErrors.length = _errs109;
}
else {
vErrors = null;
}
}
}
}
if(data15.column !== undefined){
let data28 = data15.column;
const _errs115 = errors;
let valid22 = false;
const _errs116 = errors;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
const err93 = {instancePath:instancePath+"/findings/" + i0+"/column",schemaPath:"#/properties/findings/items/properties/column/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
var _valid14 = _errs116 === errors;
valid22 = valid22 || _valid14;
if(!valid22){
const _errs118 = errors;
if(data28 !== null){
const err94 = {instancePath:instancePath+"/findings/" + i0+"/column",schemaPath:"#/properties/findings/items/properties/column/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
var _valid14 = _errs118 === errors;
valid22 = valid22 || _valid14;
}
if(!valid22){
const err95 = {instancePath:instancePath+"/findings/" + i0+"/column",schemaPath:"#/properties/findings/items/properties/column/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
else {
errors = _errs115;
if(vErrors !== null){
if(_errs115){
vErrors.length = _errs115;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err96 = {instancePath:instancePath+"/findings/" + i0,schemaPath:"#/properties/findings/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
}
else {
const err97 = {instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
}
else {
const err98 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
validate14.errors = vErrors;
return errors === 0;
}

export const record = validate15;
const schema16 = {"type":"object","required":["schema","id","model","key","commit","branch","event","time","run","fingerprint","metrics","outputs","artifact","environment","seconds","peakBytes","seed"],"properties":{"schema":{"type":"string","const":"mettle/record/v1"},"id":{"type":"string","pattern":"^[0-9a-f]{64}$"},"model":{"type":"string","minLength":1,"maxLength":500},"key":{"type":"string","pattern":"^[0-9a-f]{64}$"},"commit":{"anyOf":[{"type":"string","pattern":"^[0-9a-f]{40,64}$"},{"type":"null"}]},"branch":{"anyOf":[{"type":"string"},{"type":"null"}]},"event":{"type":"string"},"time":{"type":"string"},"run":{"anyOf":[{"type":"string"},{"type":"null"}]},"fingerprint":{"type":"object","patternProperties":{"^.*$":{"type":"object","patternProperties":{"^.*$":{"type":"string"}}}}},"metrics":{"type":"object","patternProperties":{"^.*$":{"type":"number"}}},"outputs":{"type":"array","items":{"type":"object","required":["name","path","sha256","size","files"],"properties":{"name":{"type":"string","minLength":1,"maxLength":500},"path":{"type":"string","minLength":1},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"size":{"type":"integer","minimum":0},"files":{"type":"integer","minimum":0}},"additionalProperties":false}},"artifact":{"anyOf":[{"type":"object","required":["id","run","name"],"properties":{"id":{"type":"integer"},"run":{"type":"integer"},"name":{"type":"string"}},"additionalProperties":false},{"type":"null"}]},"environment":{"anyOf":[{"type":"object","required":["tool","packages"],"properties":{"tool":{"type":"string"},"packages":{"type":"object","patternProperties":{"^.*$":{"type":"string"}}}},"additionalProperties":false},{"type":"null"}]},"seconds":{"type":"number","minimum":0},"peakBytes":{"anyOf":[{"type":"number","minimum":0},{"type":"null"}]},"seed":{"type":"integer"}},"additionalProperties":false,"title":"Record","description":"What the ledger keeps of a successful training.","$id":"record"};

function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="record" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.schema === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schema"},message:"must have required property '"+"schema"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.model === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "model"},message:"must have required property '"+"model"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.key === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.commit === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "commit"},message:"must have required property '"+"commit"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.branch === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "branch"},message:"must have required property '"+"branch"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.event === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "event"},message:"must have required property '"+"event"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.time === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "time"},message:"must have required property '"+"time"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.run === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "run"},message:"must have required property '"+"run"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.fingerprint === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fingerprint"},message:"must have required property '"+"fingerprint"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.metrics === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "metrics"},message:"must have required property '"+"metrics"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.outputs === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "outputs"},message:"must have required property '"+"outputs"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.artifact === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "artifact"},message:"must have required property '"+"artifact"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.environment === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "environment"},message:"must have required property '"+"environment"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.seconds === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "seconds"},message:"must have required property '"+"seconds"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.peakBytes === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "peakBytes"},message:"must have required property '"+"peakBytes"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data.seed === undefined){
const err16 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "seed"},message:"must have required property '"+"seed"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema16.properties, key0))){
const err17 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.schema !== undefined){
let data0 = data.schema;
if(typeof data0 !== "string"){
const err18 = {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if("mettle/record/v1" !== data0){
const err19 = {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue: "mettle/record/v1"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(typeof data1 === "string"){
if(!pattern17.test(data1)){
const err20 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.model !== undefined){
let data2 = data.model;
if(typeof data2 === "string"){
if(data2.length > 500){
const err22 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data2.length < 1){
const err23 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.key !== undefined){
let data3 = data.key;
if(typeof data3 === "string"){
if(!pattern17.test(data3)){
const err25 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.commit !== undefined){
let data4 = data.commit;
const _errs11 = errors;
let valid1 = false;
const _errs12 = errors;
if(typeof data4 === "string"){
if(!pattern15.test(data4)){
const err27 = {instancePath:instancePath+"/commit",schemaPath:"#/properties/commit/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{40,64}$"},message:"must match pattern \""+"^[0-9a-f]{40,64}$"+"\""};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/commit",schemaPath:"#/properties/commit/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
var _valid0 = _errs12 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs14 = errors;
if(data4 !== null){
const err29 = {instancePath:instancePath+"/commit",schemaPath:"#/properties/commit/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
var _valid0 = _errs14 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err30 = {instancePath:instancePath+"/commit",schemaPath:"#/properties/commit/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
else {
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
}
}
if(data.branch !== undefined){
let data5 = data.branch;
const _errs17 = errors;
let valid2 = false;
const _errs18 = errors;
if(typeof data5 !== "string"){
const err31 = {instancePath:instancePath+"/branch",schemaPath:"#/properties/branch/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
var _valid1 = _errs18 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const _errs20 = errors;
if(data5 !== null){
const err32 = {instancePath:instancePath+"/branch",schemaPath:"#/properties/branch/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
var _valid1 = _errs20 === errors;
valid2 = valid2 || _valid1;
}
if(!valid2){
const err33 = {instancePath:instancePath+"/branch",schemaPath:"#/properties/branch/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
else {
errors = _errs17;
if(vErrors !== null){
if(_errs17){
vErrors.length = _errs17;
}
else {
vErrors = null;
}
}
}
}
if(data.event !== undefined){
if(typeof data.event !== "string"){
const err34 = {instancePath:instancePath+"/event",schemaPath:"#/properties/event/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.time !== undefined){
if(typeof data.time !== "string"){
const err35 = {instancePath:instancePath+"/time",schemaPath:"#/properties/time/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.run !== undefined){
let data8 = data.run;
const _errs27 = errors;
let valid3 = false;
const _errs28 = errors;
if(typeof data8 !== "string"){
const err36 = {instancePath:instancePath+"/run",schemaPath:"#/properties/run/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
var _valid2 = _errs28 === errors;
valid3 = valid3 || _valid2;
if(!valid3){
const _errs30 = errors;
if(data8 !== null){
const err37 = {instancePath:instancePath+"/run",schemaPath:"#/properties/run/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
var _valid2 = _errs30 === errors;
valid3 = valid3 || _valid2;
}
if(!valid3){
const err38 = {instancePath:instancePath+"/run",schemaPath:"#/properties/run/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
else {
errors = _errs27;
if(vErrors !== null){
if(_errs27){
vErrors.length = _errs27;
}
else {
vErrors = null;
}
}
}
}
if(data.fingerprint !== undefined){
let data9 = data.fingerprint;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key1 in data9){
if(pattern0.test(key1)){
let data10 = data9[key1];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key2 in data10){
if(pattern0.test(key2)){
if(typeof data10[key2] !== "string"){
const err39 = {instancePath:instancePath+"/fingerprint/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/fingerprint/patternProperties/%5E.*%24/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
}
else {
const err40 = {instancePath:instancePath+"/fingerprint/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/fingerprint/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
}
else {
const err41 = {instancePath:instancePath+"/fingerprint",schemaPath:"#/properties/fingerprint/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.metrics !== undefined){
let data12 = data.metrics;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key3 in data12){
if(pattern0.test(key3)){
let data13 = data12[key3];
if(!((typeof data13 == "number") && (isFinite(data13)))){
const err42 = {instancePath:instancePath+"/metrics/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/metrics/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
}
else {
const err43 = {instancePath:instancePath+"/metrics",schemaPath:"#/properties/metrics/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.outputs !== undefined){
let data14 = data.outputs;
if(Array.isArray(data14)){
const len0 = data14.length;
for(let i0=0; i0<len0; i0++){
let data15 = data14[i0];
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.name === undefined){
const err44 = {instancePath:instancePath+"/outputs/" + i0,schemaPath:"#/properties/outputs/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data15.path === undefined){
const err45 = {instancePath:instancePath+"/outputs/" + i0,schemaPath:"#/properties/outputs/items/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data15.sha256 === undefined){
const err46 = {instancePath:instancePath+"/outputs/" + i0,schemaPath:"#/properties/outputs/items/required",keyword:"required",params:{missingProperty: "sha256"},message:"must have required property '"+"sha256"+"'"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(data15.size === undefined){
const err47 = {instancePath:instancePath+"/outputs/" + i0,schemaPath:"#/properties/outputs/items/required",keyword:"required",params:{missingProperty: "size"},message:"must have required property '"+"size"+"'"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data15.files === undefined){
const err48 = {instancePath:instancePath+"/outputs/" + i0,schemaPath:"#/properties/outputs/items/required",keyword:"required",params:{missingProperty: "files"},message:"must have required property '"+"files"+"'"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
for(const key4 in data15){
if(!(((((key4 === "name") || (key4 === "path")) || (key4 === "sha256")) || (key4 === "size")) || (key4 === "files"))){
const err49 = {instancePath:instancePath+"/outputs/" + i0,schemaPath:"#/properties/outputs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data15.name !== undefined){
let data16 = data15.name;
if(typeof data16 === "string"){
if(data16.length > 500){
const err50 = {instancePath:instancePath+"/outputs/" + i0+"/name",schemaPath:"#/properties/outputs/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data16.length < 1){
const err51 = {instancePath:instancePath+"/outputs/" + i0+"/name",schemaPath:"#/properties/outputs/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
else {
const err52 = {instancePath:instancePath+"/outputs/" + i0+"/name",schemaPath:"#/properties/outputs/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data15.path !== undefined){
let data17 = data15.path;
if(typeof data17 === "string"){
if(data17.length < 1){
const err53 = {instancePath:instancePath+"/outputs/" + i0+"/path",schemaPath:"#/properties/outputs/items/properties/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
else {
const err54 = {instancePath:instancePath+"/outputs/" + i0+"/path",schemaPath:"#/properties/outputs/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data15.sha256 !== undefined){
let data18 = data15.sha256;
if(typeof data18 === "string"){
if(!pattern17.test(data18)){
const err55 = {instancePath:instancePath+"/outputs/" + i0+"/sha256",schemaPath:"#/properties/outputs/items/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
else {
const err56 = {instancePath:instancePath+"/outputs/" + i0+"/sha256",schemaPath:"#/properties/outputs/items/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data15.size !== undefined){
let data19 = data15.size;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
const err57 = {instancePath:instancePath+"/outputs/" + i0+"/size",schemaPath:"#/properties/outputs/items/properties/size/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 < 0 || isNaN(data19)){
const err58 = {instancePath:instancePath+"/outputs/" + i0+"/size",schemaPath:"#/properties/outputs/items/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
if(data15.files !== undefined){
let data20 = data15.files;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
const err59 = {instancePath:instancePath+"/outputs/" + i0+"/files",schemaPath:"#/properties/outputs/items/properties/files/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 < 0 || isNaN(data20)){
const err60 = {instancePath:instancePath+"/outputs/" + i0+"/files",schemaPath:"#/properties/outputs/items/properties/files/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
}
else {
const err61 = {instancePath:instancePath+"/outputs/" + i0,schemaPath:"#/properties/outputs/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
else {
const err62 = {instancePath:instancePath+"/outputs",schemaPath:"#/properties/outputs/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data.artifact !== undefined){
let data21 = data.artifact;
const _errs58 = errors;
let valid10 = false;
const _errs59 = errors;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.id === undefined){
const err63 = {instancePath:instancePath+"/artifact",schemaPath:"#/properties/artifact/anyOf/0/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(data21.run === undefined){
const err64 = {instancePath:instancePath+"/artifact",schemaPath:"#/properties/artifact/anyOf/0/required",keyword:"required",params:{missingProperty: "run"},message:"must have required property '"+"run"+"'"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(data21.name === undefined){
const err65 = {instancePath:instancePath+"/artifact",schemaPath:"#/properties/artifact/anyOf/0/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
for(const key5 in data21){
if(!(((key5 === "id") || (key5 === "run")) || (key5 === "name"))){
const err66 = {instancePath:instancePath+"/artifact",schemaPath:"#/properties/artifact/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data21.id !== undefined){
let data22 = data21.id;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
const err67 = {instancePath:instancePath+"/artifact/id",schemaPath:"#/properties/artifact/anyOf/0/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data21.run !== undefined){
let data23 = data21.run;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
const err68 = {instancePath:instancePath+"/artifact/run",schemaPath:"#/properties/artifact/anyOf/0/properties/run/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data21.name !== undefined){
if(typeof data21.name !== "string"){
const err69 = {instancePath:instancePath+"/artifact/name",schemaPath:"#/properties/artifact/anyOf/0/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
else {
const err70 = {instancePath:instancePath+"/artifact",schemaPath:"#/properties/artifact/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
var _valid3 = _errs59 === errors;
valid10 = valid10 || _valid3;
if(!valid10){
const _errs68 = errors;
if(data21 !== null){
const err71 = {instancePath:instancePath+"/artifact",schemaPath:"#/properties/artifact/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
var _valid3 = _errs68 === errors;
valid10 = valid10 || _valid3;
}
if(!valid10){
const err72 = {instancePath:instancePath+"/artifact",schemaPath:"#/properties/artifact/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
else {
errors = _errs58;
if(vErrors !== null){
if(_errs58){
vErrors.length = _errs58;
}
else {
vErrors = null;
}
}
}
}
if(data.environment !== undefined){
let data25 = data.environment;
const _errs71 = errors;
let valid12 = false;
const _errs72 = errors;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(data25.tool === undefined){
const err73 = {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/anyOf/0/required",keyword:"required",params:{missingProperty: "tool"},message:"must have required property '"+"tool"+"'"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(data25.packages === undefined){
const err74 = {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/anyOf/0/required",keyword:"required",params:{missingProperty: "packages"},message:"must have required property '"+"packages"+"'"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
for(const key6 in data25){
if(!((key6 === "tool") || (key6 === "packages"))){
const err75 = {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data25.tool !== undefined){
if(typeof data25.tool !== "string"){
const err76 = {instancePath:instancePath+"/environment/tool",schemaPath:"#/properties/environment/anyOf/0/properties/tool/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data25.packages !== undefined){
let data27 = data25.packages;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
for(const key7 in data27){
if(pattern0.test(key7)){
if(typeof data27[key7] !== "string"){
const err77 = {instancePath:instancePath+"/environment/packages/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/environment/anyOf/0/properties/packages/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
}
}
else {
const err78 = {instancePath:instancePath+"/environment/packages",schemaPath:"#/properties/environment/anyOf/0/properties/packages/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
}
else {
const err79 = {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
var _valid4 = _errs72 === errors;
valid12 = valid12 || _valid4;
if(!valid12){
const _errs81 = errors;
if(data25 !== null){
const err80 = {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
var _valid4 = _errs81 === errors;
valid12 = valid12 || _valid4;
}
if(!valid12){
const err81 = {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
else {
errors = _errs71;
if(vErrors !== null){
if(_errs71){
vErrors.length = _errs71;
}
else {
vErrors = null;
}
}
}
}
if(data.seconds !== undefined){
let data29 = data.seconds;
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 < 0 || isNaN(data29)){
const err82 = {instancePath:instancePath+"/seconds",schemaPath:"#/properties/seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
else {
const err83 = {instancePath:instancePath+"/seconds",schemaPath:"#/properties/seconds/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data.peakBytes !== undefined){
let data30 = data.peakBytes;
const _errs86 = errors;
let valid15 = false;
const _errs87 = errors;
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 < 0 || isNaN(data30)){
const err84 = {instancePath:instancePath+"/peakBytes",schemaPath:"#/properties/peakBytes/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
else {
const err85 = {instancePath:instancePath+"/peakBytes",schemaPath:"#/properties/peakBytes/anyOf/0/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
var _valid5 = _errs87 === errors;
valid15 = valid15 || _valid5;
if(!valid15){
const _errs89 = errors;
if(data30 !== null){
const err86 = {instancePath:instancePath+"/peakBytes",schemaPath:"#/properties/peakBytes/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
var _valid5 = _errs89 === errors;
valid15 = valid15 || _valid5;
}
if(!valid15){
const err87 = {instancePath:instancePath+"/peakBytes",schemaPath:"#/properties/peakBytes/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
else {
errors = _errs86;
if(vErrors !== null){
if(_errs86){
vErrors.length = _errs86;
}
else {
vErrors = null;
}
}
}
}
if(data.seed !== undefined){
let data31 = data.seed;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
const err88 = {instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
}
else {
const err89 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
validate15.errors = vErrors;
return errors === 0;
}

export const observation = validate16;
const schema17 = {"type":"object","required":["schema","commit","branch","time","models"],"properties":{"schema":{"type":"string","const":"mettle/observation/v1"},"commit":{"type":"string","pattern":"^[0-9a-f]{40,64}$"},"branch":{"type":"string"},"time":{"type":"string"},"models":{"type":"object","patternProperties":{"^.*$":{"type":"string","pattern":"^[0-9a-f]{64}$"}}}},"additionalProperties":false,"title":"Observation","description":"Which record stands for which model at a commit of the default branch.","$id":"observation"};

function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="observation" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.schema === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schema"},message:"must have required property '"+"schema"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.commit === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "commit"},message:"must have required property '"+"commit"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.branch === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "branch"},message:"must have required property '"+"branch"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.time === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "time"},message:"must have required property '"+"time"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.models === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "models"},message:"must have required property '"+"models"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "schema") || (key0 === "commit")) || (key0 === "branch")) || (key0 === "time")) || (key0 === "models"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.schema !== undefined){
let data0 = data.schema;
if(typeof data0 !== "string"){
const err6 = {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if("mettle/observation/v1" !== data0){
const err7 = {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue: "mettle/observation/v1"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.commit !== undefined){
let data1 = data.commit;
if(typeof data1 === "string"){
if(!pattern15.test(data1)){
const err8 = {instancePath:instancePath+"/commit",schemaPath:"#/properties/commit/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{40,64}$"},message:"must match pattern \""+"^[0-9a-f]{40,64}$"+"\""};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/commit",schemaPath:"#/properties/commit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.branch !== undefined){
if(typeof data.branch !== "string"){
const err10 = {instancePath:instancePath+"/branch",schemaPath:"#/properties/branch/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.time !== undefined){
if(typeof data.time !== "string"){
const err11 = {instancePath:instancePath+"/time",schemaPath:"#/properties/time/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.models !== undefined){
let data4 = data.models;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
if(pattern0.test(key1)){
let data5 = data4[key1];
if(typeof data5 === "string"){
if(!pattern17.test(data5)){
const err12 = {instancePath:instancePath+"/models/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/models/patternProperties/%5E.*%24/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/models/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/models/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
}
else {
const err14 = {instancePath:instancePath+"/models",schemaPath:"#/properties/models/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate16.errors = vErrors;
return errors === 0;
}
