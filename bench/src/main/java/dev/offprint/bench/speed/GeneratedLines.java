// SPDX-License-Identifier: Apache-2.0
package dev.offprint.bench.speed;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.offprint.core.resource.ByteSource;
import java.io.InputStream;

/** JSON Lines of any length that are made as they are read: articles of some four thousand bytes. Thread-safe. */
public record GeneratedLines(long length) implements ByteSource {
    @Override
    public InputStream open() {
        return new Lines(length);
    }

    private static final class Lines extends InputStream {
        private static final String WORDS =
                "The committee met again on Tuesday, and \\\"nothing\\\" was decided before noon. ";
        private static final String TAIL = ("<p>" + WORDS.repeat(7) + "</p>\\n").repeat(7);

        private final long most;
        private long made;
        private long number;
        private byte[] line = new byte[0];
        private int at;

        Lines(long most) {
            this.most = most;
        }

        @Override
        public int read() {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            if (at == line.length && !next()) return -1;
            int count = Math.min(length, line.length - at);
            System.arraycopy(line, at, bytes, offset, count);
            at += count;
            return count;
        }

        private boolean next() {
            if (made >= most) return false;
            number++;
            line = ("{\"id\":\"a-" + number + "\",\"title\":\"Meeting number " + number
                            + "\",\"author\":\"Anna Example\",\"date\":\"2024-03-31\",\"url\":\"https://example.org/"
                            + number
                            + "\",\"html\":\"" + TAIL + "\"}\n")
                    .getBytes(UTF_8);
            at = 0;
            made += line.length;
            return true;
        }
    }
}
