// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli.option;

import dev.offprint.core.model.Asset;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.style.RunningHeads;
import dev.offprint.core.style.RunningLine;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What stands in the margins. */
public final class RunningHeadOptions {
    @Manual(
            example = "story.md --header \"{publication} | | {page} of {pages}\"",
            standard = "as the theme says",
            formats = "PDF, Word",
            more =
                    "One part alone stands in the middle, two at the ends. On the left pages of mirrored ones, and in documents that run from right to left, the ends change sides.",
            pictured = true)
    @Option(
            names = "--header",
            paramLabel = "TEMPLATE",
            converter = RunningLines.class,
            description =
                    "Over the text of every page but the first: \"left | centre | right\", with the fields {headline} "
                            + "{section} {publication} {author} {date} {page} {pages} {logo}; empty: nothing.")
    private @Nullable RunningLine header;

    @Manual(
            example = "story.md --footer \"{date} | | {page}\"",
            standard = "as the theme says",
            formats = "PDF, Word",
            pictured = true)
    @Option(
            names = "--footer",
            paramLabel = "TEMPLATE",
            converter = RunningLines.class,
            description = "The same under the text of every page: \"{page} of {pages}\".")
    private @Nullable RunningLine footer;

    @Manual(example = "story.md --logo logo.png --header \"{logo} | | {page}\"", formats = "PDF, Word", pictured = true)
    @Option(names = "--logo", paramLabel = "FILE", description = "The picture of the field {logo}.")
    private @Nullable Path logo;

    /** Nothing asked for. */
    public RunningHeadOptions() {}

    /**
     * The lines that are asked for.
     *
     * @throws OffprintException the picture cannot be taken
     */
    RunningHeads runningHeads() throws OffprintException {
        return new RunningHeads(header, footer, asset());
    }

    private @Nullable Asset asset() throws OffprintException {
        return logo == null ? null : Logo.of(logo);
    }
}
