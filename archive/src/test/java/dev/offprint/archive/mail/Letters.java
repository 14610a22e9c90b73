// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.offprint.core.model.Block;
import dev.offprint.core.model.Contents;
import dev.offprint.core.model.PlainText;
import dev.offprint.core.read.ArticleReader;
import dev.offprint.core.read.ReadOptions;
import dev.offprint.core.read.ReadResult;
import dev.offprint.core.read.Source;
import dev.offprint.core.resource.ByteSource;
import dev.offprint.core.resource.Resources;
import java.io.IOException;
import java.util.List;

/** Reads the messages of tests. */
final class Letters {
    /** A PNG of one pixel, in base 64. */
    static final String PIXEL =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

    private Letters() {}

    /** A file beside this class. */
    static byte[] file(String name) throws IOException {
        try (var in = Letters.class.getResourceAsStream(name)) {
            if (in == null) throw new AssertionError("no file " + name);
            return in.readAllBytes();
        }
    }

    static ReadResult read(ArticleReader reader, byte[] bytes) {
        return reader.read(new Source("letter", ByteSource.of(bytes), Resources.NONE), ReadOptions.STANDARD);
    }

    static ReadResult.Ok ok(ArticleReader reader, String text) {
        return (ReadResult.Ok) read(reader, text.replace("\n", "\r\n").getBytes(UTF_8));
    }

    static List<String> kinds(ReadResult.Ok ok) {
        return ok.article().body().stream()
                .map(Block::getClass)
                .map(Class::getSimpleName)
                .toList();
    }

    static List<String> codes(ReadResult.Ok ok) {
        return ok.notices().stream().map(p -> p.code()).toList();
    }

    static String text(ReadResult.Ok ok) {
        var text = new StringBuilder();
        for (var inline : Contents.of(ok.article().body()).inlines()) {
            text.append(PlainText.of(List.of(inline))).append(' ');
        }
        return text.toString();
    }
}
