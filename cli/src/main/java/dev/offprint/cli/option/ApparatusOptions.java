// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli.option;

import dev.offprint.core.style.Apparatus;
import dev.offprint.core.style.Apparatus.LinkTreatment;
import dev.offprint.core.style.Apparatus.NotePlacement;
import dev.offprint.core.style.Opening;
import picocli.CommandLine.Option;

/** What stands before the text and around it. */
public final class ApparatusOptions {
    @Manual(
            example = "story.md --toc",
            standard = "none",
            formats = "PDF, Word, EPUB",
            more =
                    "A publication of many articles always has one; PDF outlines and the navigation of an EPUB are always there.",
            pictured = true)
    @Option(names = "--toc", description = "Print a table of contents.")
    private boolean contents;

    @Manual(example = "story.md --cover", standard = "none", formats = "PDF, Word", pictured = true)
    @Option(names = "--cover", description = "Begin PDF and Word with a cover page; an EPUB has one anyway.")
    private boolean cover;

    @Manual(
            example = "story.md --notes end",
            standard = "page",
            formats = "PDF, Word",
            more = "In an EPUB they stand at the end and pop up.",
            pictured = true)
    @Option(
            names = "--notes",
            paramLabel = "WHERE",
            converter = Places.class,
            description = "Notes at the foot of the page (default) or the end of the article: page or end.")
    private NotePlacement notes = Apparatus.STANDARD.notes();

    @Manual(example = "story.md --links footnote", standard = "inline", formats = "PDF, Word, EPUB", pictured = true)
    @Option(
            names = "--links",
            paramLabel = "HOW",
            converter = Treatments.class,
            description = "Links in the words (default), with the address in a note too, or not at all: "
                    + "inline, footnote or none.")
    private LinkTreatment links = Apparatus.STANDARD.links();

    @Manual(
            example = "story.md --number-sections",
            standard = "no numbers",
            formats = "PDF, Word, EPUB",
            pictured = true)
    @Option(names = "--number-sections", description = "Number the headings: 1, 1.1, 1.2, 2.")
    private boolean numbers;

    /** Nothing asked for. */
    public ApparatusOptions() {}

    Opening opening() {
        return new Opening(contents, cover);
    }

    Apparatus apparatus() {
        return new Apparatus(notes, links, numbers);
    }

    private static final class Places extends Choice<NotePlacement> {
        Places() {
            super(of("page", NotePlacement.PAGE, "end", NotePlacement.END));
        }
    }

    private static final class Treatments extends Choice<LinkTreatment> {
        Treatments() {
            super(of(
                    "inline", LinkTreatment.INLINE,
                    "footnote", LinkTreatment.FOOTNOTE,
                    "none", LinkTreatment.NONE));
        }
    }
}
