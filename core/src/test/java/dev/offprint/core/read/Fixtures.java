// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.core.model.Article;
import dev.offprint.core.resource.ByteSource;
import dev.offprint.core.resource.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The files of reader tests: {@code case.md} and, beside it, what is expected of it, {@code case.outline}. */
public final class Fixtures {
    private static final Path RESOURCES = Path.of("src/test/resources/dev/offprint/core/read");

    private Fixtures() {}

    /** The inputs of one reader, in the order of their names. */
    public static List<Path> of(String reader, String extension) {
        try (var files = Files.list(RESOURCES.resolve(reader))) {
            return files.filter(f -> f.toString().endsWith("." + extension))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Pictures and the like beside the input. */
    public static Source source(Path file) {
        Resources beside = address -> {
            var found = file.resolveSibling(address);
            return Files.isRegularFile(found) ? Optional.of(ByteSource.of(found)) : Optional.empty();
        };
        return new Source(file.getFileName().toString(), ByteSource.of(file), beside);
    }

    /** A text without pictures. */
    public static Source source(String name, String text) {
        return source(name, text.getBytes(UTF_8));
    }

    /** Bytes without pictures. */
    public static Source source(String name, byte[] bytes) {
        return new Source(name, ByteSource.of(bytes), Resources.NONE);
    }

    /** The article, when reading succeeds. */
    public static Article article(ReadResult result) {
        assertThat(result).isInstanceOf(ReadResult.Ok.class);
        return ((ReadResult.Ok) result).article();
    }

    /** The message, when reading fails. */
    public static String failure(ReadResult result) {
        assertThat(result).isInstanceOf(ReadResult.Failed.class);
        return ((ReadResult.Failed) result).problem().message();
    }

    /** The codes of the notices, when reading succeeds. */
    public static List<String> codes(ReadResult result) {
        assertThat(result).isInstanceOf(ReadResult.Ok.class);
        return ((ReadResult.Ok) result).notices().stream().map(p -> p.code()).toList();
    }

    /**
     * Compares an input with its outline. With {@code -Doffprint.update=true} the outline is written anew; read the
     * difference before keeping it.
     */
    public static void compare(Path input, ReadResult result) {
        var name = input.getFileName().toString();
        var expected = input.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ".outline");
        var actual = Outline.of(article(result));
        try {
            if (Boolean.getBoolean("offprint.update")) Files.writeString(expected, actual);
            assertThat(actual).as(name).isEqualTo(Files.readString(expected));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
