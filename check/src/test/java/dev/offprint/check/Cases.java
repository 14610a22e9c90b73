// SPDX-License-Identifier: Apache-2.0
package dev.offprint.check;

import dev.offprint.core.resource.ByteSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Files to check: good ones, broken ones, and pieces of good ones. */
final class Cases {
    private static final int STEP = 97;

    private Cases() {}

    /** The bytes of a test resource: {@code docx/00-good.docx}. */
    static byte[] bytes(String path) {
        try (InputStream in = Objects.requireNonNull(Cases.class.getResourceAsStream(path), path)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same, to be opened by a checker. */
    static ByteSource source(String path) {
        return ByteSource.of(bytes(path));
    }

    /** A file that was cut off after every 97th byte. */
    static Stream<byte[]> prefixes(byte[] whole) {
        return IntStream.iterate(0, end -> end < whole.length, end -> end + STEP)
                .mapToObj(end -> Arrays.copyOf(whole, end));
    }
}
