// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftsTest {
    @TempDir
    private Path folder;

    @Test
    void the_end_of_the_program_leaves_nothing_half_written() throws IOException {
        var drafts = new Drafts();
        var whole = folder.resolve("whole");
        drafts.begin(whole).close();
        drafts.done(whole);
        try (var out = drafts.begin(folder.resolve("half"))) {
            out.write(1);
            drafts.end();
        }
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(whole);
        }
        assertThatIOException().isThrownBy(() -> drafts.begin(folder.resolve("late")));
    }
}
