// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.fetch;

import dev.offprint.core.limits.Deadline;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/** One request and its redirects. Thread-safe. */
final class HttpFetch {
    private static final int MOST_REDIRECTS = 5;

    /** So many pauses may pass until a server has said what it sends, however often it sends a byte. */
    private static final int PAUSES_OF_HEAD = 2;

    private static final int PAUSES_OF_BODY = 8;
    private static final int LAST_PORT = 65_535;

    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final Set<Integer> NOT_THERE = Set.of(404, 410);

    private final FetchPolicy policy;
    private final Deadline deadline;
    private final CloseableHttpClient client;
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(HttpFetch::thread);

    HttpFetch(FetchPolicy policy, Deadline deadline) {
        this.policy = policy;
        this.deadline = deadline;
        this.client = client(policy);
    }

    private static CloseableHttpClient client(FetchPolicy policy) {
        var pause = Timeout.ofSeconds(policy.pause());
        var connection = ConnectionConfig.custom()
                .setConnectTimeout(pause)
                .setSocketTimeout(pause)
                .build();
        var connections = PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(new GuardedNames(policy.isPrivate()))
                .setDefaultConnectionConfig(connection)
                .build();
        return HttpClients.custom()
                .setConnectionManager(connections)
                .setUserAgent("Offprint")
                .disableCookieManagement()
                .disableAuthCaching()
                .disableAutomaticRetries()
                .disableRedirectHandling()
                .build();
    }

    /** What came of one hop: another address, bytes, or neither as nothing is there. */
    private record Answer(Optional<URI> next, Optional<byte[]> bytes) {}

    /**
     * The bytes behind an address.
     *
     * @return empty when the server has nothing there
     * @throws IOException it may not be asked, did not answer, or answered with something else
     */
    Optional<byte[]> get(URI address) throws IOException {
        var at = address;
        for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
            check(at);
            var here = at;
            var answer = answer(here);
            if (answer.next().isEmpty()) return answer.bytes();
            at = answer.next().get();
        }
        throw new IOException("more than " + MOST_REDIRECTS + " redirects");
    }

    private static Thread thread(Runnable work) {
        var thread = new Thread(work, "offprint-fetch");
        thread.setDaemon(true);
        return thread;
    }

    private Answer answer(URI here) throws IOException {
        var request = new HttpGet(here);
        var isLate = new AtomicBoolean();
        Runnable giveUp = () -> {
            isLate.set(true); // first, as the other thread may go on before this one ends
            request.cancel();
        };
        var end = watch.schedule(giveUp, (long) PAUSES_OF_HEAD * policy.pause(), TimeUnit.SECONDS);
        try (var exchange = Exchange.of(client, request)) {
            end.cancel(false);
            return answer(here, exchange.response());
        } catch (IOException e) {
            if (isLate.get()) throw tooSlow(PAUSES_OF_HEAD, e);
            throw named(here, e);
        } finally {
            end.cancel(false);
        }
    }

    private IOException tooSlow(int pauses, @Nullable Exception cause) {
        return new IOException("the server takes more than " + pauses * policy.pause() + " seconds", cause);
    }

    private static IOException named(URI here, IOException thrown) {
        if (!(thrown instanceof UnknownHostException)) return thrown;
        var reason = String.valueOf(thrown.getMessage());
        return new IOException(reason.contains(" ") ? reason : "there is no host " + here.getHost(), thrown);
    }

    private void check(URI address) throws IOException {
        var scheme = String.valueOf(address.getScheme());
        if (!scheme.equalsIgnoreCase("http") && !scheme.equalsIgnoreCase("https")) {
            throw new IOException("a redirect leads to " + scheme + ":, which is not followed");
        }
        if (address.getHost() == null) throw new IOException("its address has no host");
        if (address.getPort() > LAST_PORT) throw new IOException("there is no port " + address.getPort());
        if (!policy.admits(address.getHost())) {
            throw new IOException(address.getHost() + " is none of the hosts that may be asked");
        }
    }

    private Answer answer(URI here, ClassicHttpResponse response) throws IOException {
        int code = response.getCode();
        if (NOT_THERE.contains(code)) return new Answer(Optional.empty(), Optional.empty());
        if (REDIRECTS.contains(code)) return new Answer(Optional.of(next(here, response)), Optional.empty());
        if (code != 200) throw new IOException("the server answers " + code);
        var entity = response.getEntity();
        var body = entity == null ? InputStream.nullInputStream() : entity.getContent(); // the exchange closes it
        return new Answer(Optional.empty(), Optional.of(bytes(body)));
    }

    private static URI next(URI here, ClassicHttpResponse response) throws IOException {
        var location = response.getFirstHeader(HttpHeaders.LOCATION);
        if (location == null) throw new IOException("a redirect to nowhere");
        try {
            return here.resolve(location.getValue().strip().replace(" ", "%20"));
        } catch (IllegalArgumentException e) {
            throw new IOException("a redirect to what is no address", e);
        }
    }

    /** A server that sends a byte now and then is given up, too. */
    private byte[] bytes(InputStream in) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var buffer = new byte[1 << 14];
        var end = Deadline.ofSeconds((long) PAUSES_OF_BODY * policy.pause());
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            bytes.write(buffer, 0, read);
            if (bytes.size() > policy.bytes()) throw new IOException("it is larger than " + policy.bytes() + " bytes");
            if (end.isOver()) throw tooSlow(PAUSES_OF_BODY, null);
            if (deadline.isOver())
                throw new IOException("all fetching has taken more than " + policy.seconds() + " seconds");
        }
        return bytes.toByteArray();
    }
}
