// SPDX-License-Identifier: Apache-2.0
package dev.offprint.bench.speed;

import dev.offprint.core.read.Source;
import dev.offprint.core.resource.ByteSource;
import dev.offprint.core.resource.Resources;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Measures exports of WordPress, walking alone and walking with reading, in megabytes per second of one thread's CPU. An
 * export is gone through twice, which the figure has in it. Arguments: megabytes (default 200), and a file instead of
 * generated posts.
 */
public final class WxrSpeed {
    private WxrSpeed() {}

    /** Prints two lines. */
    public static void main(String[] arguments) throws IOException {
        long length = (arguments.length > 0 ? Long.parseLong(arguments[0]) : 200) << 20;
        var bytes = arguments.length > 1 ? ByteSource.of(Path.of(arguments[1])) : new GeneratedPosts(length);
        walking("warm.xml", new GeneratedPosts(32 << 20), 32 << 20).warm();
        walking("generated.xml", bytes, length).tell();
    }

    private static Walking walking(String name, ByteSource bytes, long length) {
        return new Walking("wxr", new Source(name, bytes, Resources.NONE), length);
    }
}
