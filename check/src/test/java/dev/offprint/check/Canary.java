// SPDX-License-Identifier: Apache-2.0
package dev.offprint.check;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.atomic.AtomicBoolean;

/** A server on this machine that only notes whether somebody calls it, until the process ends. */
final class Canary {
    /** What stands in the file that nobody may read. */
    static final String WORDS = "the canary sings";

    private final ServerSocket server;
    private final AtomicBoolean called = new AtomicBoolean();

    Canary() throws IOException {
        server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        var listener = new Thread(this::listen, "canary");
        listener.setDaemon(true);
        listener.start();
    }

    boolean wasCalled() {
        return called.get();
    }

    /** The bytes with their outside addresses turned to this server and to the file beside. */
    byte[] baited(byte[] bytes) {
        var text = new String(bytes, ISO_8859_1);
        return text.replaceAll("(?<=SYSTEM )(['\"])https?://[^'\"]*\\1", "$1http://127.0.0.1:" + port() + "/x$1")
                .replaceAll("(?<=SYSTEM )(['\"])file:[^'\"]*\\1", "$1canary.txt$1")
                .getBytes(ISO_8859_1);
    }

    int port() {
        return server.getLocalPort();
    }

    private void listen() {
        try {
            server.accept().close();
            called.set(true);
        } catch (IOException e) {
            called.set(true);
        }
    }
}
