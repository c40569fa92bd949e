const { lookup } = process.getBuiltinModule("node:dns/promises");
const { BlockList, isIP } = process.getBuiltinModule("node:net");
// src/link-local.ts
const LINK_LOCAL = new BlockList();
LINK_LOCAL.addSubnet("169.254.0.0", 16);
LINK_LOCAL.addSubnet("fe80::", 10, "ipv6");
LINK_LOCAL.addAddress("fd00:ec2::254", "ipv6");
LINK_LOCAL.addSubnet("64:ff9b::a9fe:0", 112, "ipv6");
LINK_LOCAL.addSubnet("2002:a9fe::", 32, "ipv6");
LINK_LOCAL.addAddress("168.63.129.16");
LINK_LOCAL.addAddress("100.100.100.200");
const METADATA = /^(?:metadata\.google\.internal|metadata|instance-data)\.?$/i;
async function isLinkLocal(host) {
	if (METADATA.test(host)) return true;
	const check = (address) => {
		const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
		return mapped === void 0 ? LINK_LOCAL.check(address, isIP(address) === 6 ? "ipv6" : "ipv4") : LINK_LOCAL.check(mapped);
	};
	if (isIP(host)) return check(host);
	try {
		return (await lookup(host, { all: true })).some(({ address }) => check(address));
	} catch {
		return false;
	}
}
export { isLinkLocal };
