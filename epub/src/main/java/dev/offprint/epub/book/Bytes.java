// SPDX-License-Identifier: Apache-2.0
package dev.offprint.epub.book;

import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.notice.Problem;
import io.documentnode.epub4j.domain.Resource;
import java.io.IOException;

/** Reads resources; lazy ones stay lazy. */
final class Bytes {
    private Bytes() {}

    static byte[] of(Resource resource) throws IOException {
        try (var in = resource.getInputStream()) {
            if (in == null) throw empty(resource, new IOException("no stream"));
            return in.readAllBytes();
        } catch (NullPointerException e) { // epub4j's answer for a resource without data
            throw empty(resource, e);
        }
    }

    private static OffprintException empty(Resource resource, Exception cause) {
        return new OffprintException(
                Problem.error("epub.resource", String.valueOf(resource.getHref()), "the resource has no data", ""),
                cause);
    }
}
