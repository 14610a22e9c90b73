// SPDX-License-Identifier: Apache-2.0
package dev.offprint.bench.speed;

import dev.offprint.core.read.Source;
import dev.offprint.core.resource.ByteSource;
import dev.offprint.core.resource.Resources;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Measures JSON Lines, walking alone and walking with reading, in megabytes per second of one thread's CPU. Arguments:
 * megabytes (default 512), and a file instead of generated lines.
 */
public final class JsonLinesSpeed {
    private JsonLinesSpeed() {}

    /** Prints two lines. */
    public static void main(String[] arguments) throws IOException {
        long length = (arguments.length > 0 ? Long.parseLong(arguments[0]) : 512) << 20;
        var bytes = arguments.length > 1 ? ByteSource.of(Path.of(arguments[1])) : new GeneratedLines(length);
        walking("warm.jsonl", new GeneratedLines(64 << 20), 64 << 20).warm();
        walking("generated.jsonl", bytes, length).tell();
    }

    private static Walking walking(String name, ByteSource bytes, long length) {
        return new Walking("jsonl", new Source(name, bytes, Resources.NONE), length);
    }
}
