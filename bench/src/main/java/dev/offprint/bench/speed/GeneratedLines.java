// SPDX-License-Identifier: Apache-2.0
package dev.offprint.bench.speed;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.offprint.core.resource.ByteSource;
import java.io.InputStream;
import java.util.Arrays;

/** JSON Lines of any length that are made as they are read: articles of some four thousand bytes. Thread-safe. */
public record GeneratedLines(long length) implements ByteSource {
    private static final String WORDS =
            "The committee met again on Tuesday, and \\\"nothing\\\" was decided before noon. ";
    private static final byte[] TAIL =
            (("<p>" + WORDS.repeat(7) + "</p>\\n").repeat(7) + "\"}\n").getBytes(UTF_8);

    @Override
    public InputStream open() {
        return new Pieces(new byte[0], length, GeneratedLines::line, new byte[0]);
    }

    private static byte[] line(long number) {
        var head = ("{\"id\":\"a-" + number + "\",\"title\":\"Meeting number " + number
                        + "\",\"author\":\"Anna Example\",\"date\":\"2024-03-31\",\"url\":\"https://example.org/"
                        + number
                        + "\",\"html\":\"")
                .getBytes(UTF_8);
        var line = Arrays.copyOf(head, head.length + TAIL.length);
        System.arraycopy(TAIL, 0, line, head.length, TAIL.length);
        return line;
    }
}
