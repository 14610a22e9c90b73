// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli.option;

import dev.offprint.core.font.FaceCatalog;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.notice.ProblemSink;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** Where faces come from. */
public final class FontOptions {
    @Manual(
            example = "story.md --theme house.yaml --font-dir fonts",
            standard = "the bundled faces",
            formats = "PDF",
            more =
                    "A family found there replaces a bundled one of its name. Word and EPUB name the family of the theme and leave the face to the reader.")
    @Option(
            names = "--font-dir",
            paramLabel = "DIR",
            description = "A folder of TrueType fonts that the theme may name, in a PDF; can be repeated.")
    private List<Path> folders = List.of();

    /** Nothing asked for. */
    public FontOptions() {}

    /**
     * The bundled faces and those of the folders; a file that cannot be used is a warning.
     *
     * @throws OffprintException a folder has none
     */
    public FaceCatalog catalog(ProblemSink problems) throws OffprintException {
        var catalog = FaceCatalog.bundled();
        for (var folder : folders) catalog = catalog.withFolder(folder, problems);
        return catalog;
    }
}
