/** An IPv4 address as it is; of an IPv6 address the half that its holder cannot choose. */
export const networkOf = (address: string): string =>
  address.includes('.') ? address : address.split(':').slice(0, 4).join(':');
