// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.fetch;

import java.io.IOException;
import org.apache.hc.client5.http.classic.HttpClient;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.core5.http.ClassicHttpResponse;

/**
 * A response that is left without reading on. The client would first read the rest of a body to use the connection
 * again, and a body need not have an end.
 */
record Exchange(HttpGet request, ClassicHttpResponse response) implements AutoCloseable {
    static Exchange of(HttpClient client, HttpGet request) throws IOException {
        return new Exchange(request, client.executeOpen(null, request, null));
    }

    /** Cuts the connection, unless the whole body was read, by which it has gone back to the others. */
    @Override
    public void close() {
        request.cancel();
        try {
            response.close();
        } catch (IOException ignored) {
            // it has been cut
        }
    }
}
