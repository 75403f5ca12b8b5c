/** Ways to spell a host that no delivery may reach: this machine, its neighbours, and addresses that hide one. */
export const REFUSED_HOSTS: readonly string[] = [
  ...'127.0.0.1 127.1 127.0.1 2130706433 0x7f000001 0x7f.1 0177.0.0.1 0177.1 017700000001 0 0.0.0.0'.split(' '),
  ...'127.0.0.1. %31%32%37.0.0.1 ①②⑦.0.0.1 127。0。0。1 10.0.0.1 10.1 172.16.0.1 192.168.1.1'.split(' '),
  ...'169.254.169.254 0xa9fea9fe 2852039166 100.64.0.1 192.0.0.192 192.0.2.1 198.18.0.1 198.51.100.7'.split(' '),
  ...'203.0.113.7 224.0.0.1 240.0.0.1 255.255.255.255 [::] [::1] [0:0:0:0:0:0:0:1] [::127.0.0.1]'.split(' '),
  ...'[::7f00:1] [::ffff:127.0.0.1] [::ffff:7f00:1] [::ffff:0:7f00:1] [64:ff9b::7f00:1]'.split(' '),
  ...'[64:ff9b::169.254.169.254] [64:ff9b:1::1] [2002:7f00:1::] [2001:0:7f00:1::] [2001:db8::1]'.split(' '),
  ...'[100::1] [fc00::1] [fd00:ec2::254] [fe80::1] [fec0::1] [ff02::1] [3fff::1] localhost LOCALHOST'.split(' '),
  ...'localhost. kim.localhost db redis intranet printer.local metadata.google.internal'.split(' '),
  ...'router.home.arpa wiki.corp host.docker.internal'.split(' '),
];
