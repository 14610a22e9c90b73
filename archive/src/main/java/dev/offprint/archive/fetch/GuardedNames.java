// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Looks names up and refuses those that lead inside. The client connects to just the addresses that are checked here,
 * so that no second look-up can answer otherwise. Thread-safe.
 */
record GuardedNames(boolean isPrivate) implements DnsResolver {
    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        var addresses = InetAddress.getAllByName(host);
        for (var address : addresses) {
            if (!isPrivate && !PublicAddresses.has(address)) {
                throw new UnknownHostException(
                        host + " is inside a private network, which is asked only with --fetch-private");
            }
        }
        return addresses;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }
}
