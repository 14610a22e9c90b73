// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Against a server on this machine. */
class NetworkResourcesTest {
    private static final FetchPolicy PRIVATE = FetchPolicy.STANDARD.withPrivate(true);

    private final AtomicInteger asked = new AtomicInteger();
    private HttpServer server;
    private String root;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        root = "http://127.0.0.1:" + server.getAddress().getPort();
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            answer(exchange);
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().getPath();
            if (path.equals("/loop")) redirect(exchange, "/loop");
            else if (path.equals("/once")) redirect(exchange, "/picture");
            else if (path.equals("/file")) redirect(exchange, "file:///etc/passwd");
            else if (path.equals("/away")) redirect(exchange, root.replace("127.0.0.1", "localhost") + "/picture");
            else if (path.equals("/broken")) exchange.sendResponseHeaders(500, -1);
            else if (path.equals("/slow")) slow(exchange);
            else if (path.equals("/picture")) send(exchange, "picture");
            else exchange.sendResponseHeaders(404, -1);
        }
    }

    private static void redirect(HttpExchange exchange, String to) throws IOException {
        exchange.getResponseHeaders().set("Location", to);
        exchange.sendResponseHeaders(302, -1);
    }

    private static void send(HttpExchange exchange, String text) throws IOException {
        exchange.sendResponseHeaders(200, text.length());
        exchange.getResponseBody().write(text.getBytes(UTF_8));
    }

    private static void slow(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        try {
            for (int i = 0; i < 100; i++) {
                exchange.getResponseBody().write('x');
                exchange.getResponseBody().flush();
                Thread.sleep(100);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private String fetched(FetchPolicy policy, String path) throws IOException {
        var found = new NetworkResources(policy).find(root + path);
        return found.isEmpty() ? "nothing" : new String(found.get().readAll(), UTF_8);
    }

    @Test
    void what_is_there_comes_also_by_a_redirect() throws IOException {
        assertThat(fetched(PRIVATE, "/picture")).isEqualTo("picture");
        assertThat(fetched(PRIVATE, "/once#part")).isEqualTo("picture");
        assertThat(fetched(PRIVATE, "/nowhere")).isEqualTo("nothing");
    }

    @Test
    void addresses_of_files_are_left_to_others() throws IOException {
        var network = new NetworkResources(PRIVATE);
        for (var address : new String[] {"a.png", "/a.png", "data:,x", "file:///etc/passwd", "ftp://a/b"}) {
            assertThat(network.find(address)).as(address).isEmpty();
        }
    }

    @Test
    void this_machine_is_not_asked_unless_allowed() {
        assertThatIOException()
                .isThrownBy(() -> fetched(FetchPolicy.STANDARD, "/picture"))
                .withMessageContaining("private network");
        assertThat(asked).hasValue(0);
    }

    @Test
    void each_hop_is_looked_at() {
        assertThatIOException().isThrownBy(() -> fetched(PRIVATE, "/loop")).withMessageContaining("redirects");
        assertThatIOException().isThrownBy(() -> fetched(PRIVATE, "/file")).withMessageContaining("file:");
        var one = PRIVATE.withHosts(Set.of("127.0.0.1"));
        assertThatIOException().isThrownBy(() -> fetched(one, "/away")).withMessageContaining("localhost");
    }

    @Test
    void a_port_that_cannot_be_is_told_of() {
        assertThatIOException()
                .isThrownBy(() -> new NetworkResources(PRIVATE).find("http://127.0.0.1:99999/a.png"))
                .withMessage("there is no port 99999");
    }

    @Test
    void other_hosts_are_not_asked() {
        var other = PRIVATE.withHosts(Set.of("example.org"));
        assertThatIOException().isThrownBy(() -> fetched(other, "/picture")).withMessageContaining("none of the hosts");
        assertThat(other.admits("img.example.org")).isTrue();
        assertThat(other.admits("badexample.org")).isFalse();
    }

    @Test
    void what_is_too_large_too_slow_or_too_much_is_given_up() throws IOException {
        assertThatIOException()
                .isThrownBy(() -> fetched(PRIVATE.withLimits(3, 10, 5, 60), "/picture"))
                .withMessageContaining("larger than 3 bytes");
        assertThatIOException()
                .isThrownBy(() -> fetched(PRIVATE.withLimits(1000, 10, 5, 1), "/slow"))
                .withMessageContaining("seconds");
        var one = new NetworkResources(PRIVATE.withLimits(1000, 1, 5, 60));
        assertThat(one.find(root + "/picture")).isPresent();
        assertThatIOException().isThrownBy(() -> one.find(root + "/picture")).withMessageContaining("more than 1");
    }

    @Test
    void a_server_that_never_comes_to_the_point_is_given_up() throws Exception {
        try (var drip = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            daemon(() -> drip(drip));
            var network = new NetworkResources(PRIVATE.withLimits(1000, 10, 1, 60));
            assertThatIOException()
                    .isThrownBy(() -> network.find("http://127.0.0.1:" + drip.getLocalPort() + "/"))
                    .withMessageContaining("the server takes more than 2 seconds");
        }
    }

    @ParameterizedTest
    @CsvSource({"200 OK,larger than 100000 bytes", "302 Found,more than 5 redirects", "404 Not Found,nothing"})
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void a_body_without_end_is_not_read_on(String status, String told) throws Exception {
        try (var server = new ServerSocket(0, 20, InetAddress.getLoopbackAddress())) {
            var address = "http://127.0.0.1:" + server.getLocalPort() + "/";
            var head = "HTTP/1.1 " + status + "\r\nLocation: " + address + "\r\nTransfer-Encoding: chunked\r\n\r\n";
            daemon(() -> pourAll(server, head));
            var network = new NetworkResources(PRIVATE.withBytes(100_000));
            if (told.equals("nothing")) assertThat(network.find(address)).isEmpty();
            else assertThatIOException().isThrownBy(() -> network.find(address)).withMessageContaining(told);
        }
    }

    private static void pourAll(ServerSocket server, String head) {
        while (!server.isClosed()) pour(server, head);
    }

    private static void pour(ServerSocket server, String head) {
        try (var socket = server.accept()) {
            var out = socket.getOutputStream();
            out.write(head.getBytes(UTF_8));
            while (true) out.write("8\r\nnonsense\r\n".repeat(100).getBytes(UTF_8));
        } catch (IOException left) {
            assertThat(left).isNotNull(); // it has been left, which is what is tested
        }
    }

    private static void daemon(Runnable work) {
        var thread = new Thread(work);
        thread.setDaemon(true);
        thread.start();
    }

    /** A head that grows by a letter at a time, so that no single reading waits long. */
    private static void drip(ServerSocket server) {
        try (var socket = server.accept()) {
            var out = socket.getOutputStream();
            out.write("HTTP/1.1 200 OK\r\nX: ".getBytes(UTF_8));
            for (int i = 0; i < 600; i++) {
                out.write('x');
                out.flush();
                Thread.sleep(100);
            }
        } catch (IOException | InterruptedException e) {
            Thread.currentThread().interrupt(); // it has been left, which is what is tested
        }
    }

    @Test
    void what_was_kept_can_be_had_without_the_network(@TempDir Path folder) throws IOException {
        assertThat(fetched(PRIVATE.withCache(folder), "/picture")).isEqualTo("picture");
        asked.set(0);
        var kept = NetworkResources.kept(folder);
        assertThat(kept.find(root + "/picture")).isPresent();
        assertThat(kept.find(root + "/other")).isEmpty();
        assertThat(asked).hasValue(0);
    }

    @Test
    void a_server_that_fails_is_told_of() {
        assertThatIOException().isThrownBy(() -> fetched(PRIVATE, "/broken")).withMessageContaining("500");
    }

    @Test
    void what_is_kept_is_not_asked_for_again(@TempDir Path folder) throws IOException {
        var policy = PRIVATE.withCache(folder.resolve("cache"));
        assertThat(fetched(policy, "/picture")).isEqualTo("picture");
        server.stop(0);
        assertThat(fetched(policy, "/picture")).isEqualTo("picture");
        try (var files = Files.list(folder.resolve("cache"))) {
            assertThat(files).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "10.1.2.3",
                "172.16.0.1",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "0.0.0.0",
                "224.0.0.1",
                "255.255.255.255",
                "198.18.0.1",
                "::1",
                "::",
                "fe80::1",
                "fc00::1",
                "fd12::1",
                "::ffff:10.0.0.1",
                "64:ff9b::a00:1",
                "2002:a00:1::",
                "2001::1",
                "ff02::1"
            })
    void addresses_inside_networks_are_known(String address) throws IOException {
        assertThat(PublicAddresses.has(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"93.184.216.34", "2606:2800:220:1:248:1893:25c8:1946", "172.32.0.1", "100.128.0.1"})
    void others_are_public(String address) throws IOException {
        assertThat(PublicAddresses.has(InetAddress.getByName(address))).isTrue();
    }
}
