import { lookup } from 'node:dns/promises'
import { BlockList, isIP } from 'node:net'

/** Addresses that mean something to this machine alone: cloud metadata, and what answers without a name. */
const LINK_LOCAL = new BlockList()
LINK_LOCAL.addSubnet('169.254.0.0', 16)
LINK_LOCAL.addSubnet('fe80::', 10, 'ipv6')
LINK_LOCAL.addAddress('fd00:ec2::254', 'ipv6')
// The same behind NAT64 and 6to4.
LINK_LOCAL.addSubnet('64:ff9b::a9fe:0', 112, 'ipv6')
LINK_LOCAL.addSubnet('2002:a9fe::', 32, 'ipv6')
LINK_LOCAL.addAddress('168.63.129.16')
LINK_LOCAL.addAddress('100.100.100.200')
const METADATA = /^(?:metadata\.google\.internal|metadata|instance-data)\.?$/i

/** Whether a host is, or is named by, an address that is never anybody's data. */
export async function isLinkLocal(host: string): Promise<boolean> {
  if (METADATA.test(host)) return true
  const check = (address: string): boolean => {
    const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1]
    return mapped === undefined ? LINK_LOCAL.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4') : LINK_LOCAL.check(mapped)
  }
  if (isIP(host)) return check(host)
  try {
    return (await lookup(host, { all: true })).some(({ address }) => check(address))
  } catch {
    // What has no address answers nothing, and says so when it is asked.
    return false
  }
}
