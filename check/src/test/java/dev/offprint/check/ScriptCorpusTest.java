// SPDX-License-Identifier: Apache-2.0
package dev.offprint.check;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/** The same text in the scripts of the world: valid in every format, whether there is a face for the script or not. */
@Tag("corpus")
final class ScriptCorpusTest {
    @TestFactory
    Stream<DynamicTest> the_declaration_of_human_rights_in_every_script() throws IOException {
        return Corpus.of("08-typography/udhr", ".*\\.html").tests(41, Trial::faultlessAndWarnedOnce);
    }
}
