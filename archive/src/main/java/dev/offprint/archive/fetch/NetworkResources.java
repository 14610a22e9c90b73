// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.fetch;

import dev.offprint.core.limits.Deadline;
import dev.offprint.core.resource.ByteSource;
import dev.offprint.core.resource.Resources;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Fetches what has an address on the network, within a policy. Each hop of a redirect is looked at as if it had been
 * asked for. No cookies, no credentials, no proxies. Thread-safe.
 */
public final class NetworkResources implements Resources {
    private final FetchPolicy policy;
    private final HttpFetch http;
    private final @Nullable FetchCache cache;
    private final Deadline deadline;
    private final AtomicInteger fetched = new AtomicInteger();

    /** With this policy, whose seconds begin now. */
    public NetworkResources(FetchPolicy policy) {
        this.policy = policy;
        this.deadline = Deadline.ofSeconds(policy.seconds());
        this.http = new HttpFetch(policy, deadline);
        this.cache = policy.cache() == null ? null : new FetchCache(policy.cache());
    }

    /** What an earlier run has kept in a folder, without asking the network. */
    public static Resources kept(Path folder) {
        var cache = new FetchCache(folder);
        return address -> cache.get(full(address));
    }

    /** With the scheme that a page may leave out. */
    private static String full(String address) {
        return address.startsWith("//") ? "https:" + address : address;
    }

    @Override
    public Optional<ByteSource> find(String address) throws IOException {
        var full = full(address);
        var start = full.substring(0, Math.min(8, full.length())).toLowerCase(Locale.ROOT);
        if (!start.startsWith("http://") && !start.startsWith("https://")) return Optional.empty();
        var kept = cache == null ? Optional.<ByteSource>empty() : cache.get(full);
        if (kept.isPresent()) return kept;
        if (deadline.isOver())
            throw new IOException("all fetching has taken more than " + policy.seconds() + " seconds");
        if (fetched.incrementAndGet() > policy.count()) {
            throw new IOException("more than " + policy.count() + " things were fetched");
        }
        var bytes = http.get(uri(full));
        if (bytes.isEmpty()) return Optional.empty();
        return Optional.of(cache == null ? ByteSource.of(bytes.get()) : cache.put(full, bytes.get()));
    }

    @Override
    public boolean isOnline() {
        return true;
    }

    /** As browsers take it: white space and a few signs that no address may have are encoded. */
    private static URI uri(String address) throws IOException {
        try {
            return new URI(address.strip()
                    .replace(" ", "%20")
                    .replace("|", "%7C")
                    .replace("[", "%5B")
                    .replace("]", "%5D")
                    .replaceFirst("#.*", ""));
        } catch (URISyntaxException e) {
            throw new IOException("its address is none", e);
        }
    }
}
