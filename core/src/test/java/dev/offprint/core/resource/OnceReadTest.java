// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.resource;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OnceReadTest {
    @TempDir
    private Path folder;

    @Test
    void what_is_read_once_can_be_opened_again() throws IOException {
        var file = Files.writeString(folder.resolve("pipe"), "words");
        var source = ByteSource.once(file, 100);
        assertThat(source.readAll()).asString().isEqualTo("words");
        Files.delete(file);
        assertThat(source.readAll()).asString().isEqualTo("words");
    }

    @Test
    void no_more_is_read_than_may_be() throws IOException {
        var file = Files.writeString(folder.resolve("pipe"), "endless");
        assertThat(ByteSource.once(file, 3).readAll()).hasSize(3);
    }
}
