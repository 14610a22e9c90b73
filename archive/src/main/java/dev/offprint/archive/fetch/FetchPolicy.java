// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.fetch;

import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What may be fetched.
 *
 * @param hosts only these and those below them; empty: any
 * @param isPrivate whether addresses inside private networks and of this machine may be asked
 * @param bytes most of one response
 * @param count most requests, redirects not counted
 * @param pause seconds without a byte after which a response is given up
 * @param seconds that all of it may take
 * @param cache where responses are kept; null: nowhere
 */
public record FetchPolicy(
        Set<String> hosts,
        boolean isPrivate,
        long bytes,
        int count,
        int pause,
        int seconds,
        @Nullable Path cache) {
    /** Any public host, 64 MiB each, 2000 of them, in ten minutes, nothing kept. */
    public static final FetchPolicy STANDARD = new FetchPolicy(Set.of(), false, 64L << 20, 2000, 15, 600, null);

    public FetchPolicy {
        hosts = Set.copyOf(hosts);
        if (bytes < 1 || count < 1 || pause < 1 || seconds < 1) {
            throw new IllegalArgumentException("every limit of fetching must be at least 1");
        }
    }

    /** The same for these hosts. */
    public FetchPolicy withHosts(Set<String> others) {
        return new FetchPolicy(others, isPrivate, bytes, count, pause, seconds, cache);
    }

    /** The same with private addresses or without. */
    public FetchPolicy withPrivate(boolean other) {
        return new FetchPolicy(hosts, other, bytes, count, pause, seconds, cache);
    }

    /** The same with larger or smaller responses. */
    public FetchPolicy withBytes(long most) {
        return new FetchPolicy(hosts, isPrivate, most, count, pause, seconds, cache);
    }

    /** The same with other limits. */
    public FetchPolicy withLimits(long mostBytes, int mostCount, int longestPause, int mostSeconds) {
        return new FetchPolicy(hosts, isPrivate, mostBytes, mostCount, longestPause, mostSeconds, cache);
    }

    /** The same with responses kept elsewhere. */
    public FetchPolicy withCache(@Nullable Path other) {
        return new FetchPolicy(hosts, isPrivate, bytes, count, pause, seconds, other);
    }

    /** Whether a host may be asked, as far as its name tells. */
    boolean admits(String host) {
        return hosts.isEmpty() || hosts.stream().anyMatch(h -> host.equalsIgnoreCase(h) || isBelow(host, h));
    }

    private static boolean isBelow(String host, String above) {
        int start = host.length() - above.length() - 1;
        return start > 0 && host.regionMatches(true, start, "." + above, 0, above.length() + 1);
    }
}
