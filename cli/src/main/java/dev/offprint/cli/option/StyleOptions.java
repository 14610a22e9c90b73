// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli.option;

import dev.offprint.cli.theme.ThemeChoice;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.style.Style;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How the article should look. */
public final class StyleOptions {
    @Manual(
            example = "story.md --theme broadsheet",
            standard = "journal",
            formats = "PDF, Word, EPUB",
            more =
                    "A theme is a YAML file: offprint themes show journal shows one, offprint themes new begins one, docs/theme.schema.json describes it.",
            pictured = true)
    @Option(
            names = "--theme",
            paramLabel = "NAME|FILE",
            description = "journal (default), broadsheet, large-print, or a file of your own: see offprint themes.")
    private @Nullable String theme;

    @Mixin
    private final FontOptions fonts = new FontOptions();

    @Mixin
    private final PageOptions page = new PageOptions();

    @Mixin
    private final TextOptions text = new TextOptions();

    @Mixin
    private final RunningHeadOptions runningHeads = new RunningHeadOptions();

    @Mixin
    private final ApparatusOptions apparatus = new ApparatusOptions();

    @Mixin
    private final PictureSizeOptions pictures = new PictureSizeOptions();

    /** Nothing asked for. */
    public StyleOptions() {}

    /** Where faces come from. */
    public FontOptions fonts() {
        return fonts;
    }

    /**
     * The style that is asked for.
     *
     * @throws OffprintException the theme or the logo cannot be
     * @throws IllegalArgumentException something else cannot be, or leaves no room for text
     */
    public Style style() throws OffprintException {
        var style = Style.STANDARD
                .withLayout(page.layout())
                .withTypography(text.typography())
                .withRunningHeads(runningHeads.runningHeads())
                .withOpening(apparatus.opening())
                .withApparatus(apparatus.apparatus())
                .withPictures(pictures.pictures());
        if (theme != null) style = style.withTheme(ThemeChoice.of(theme));
        Logo.check(style);
        style.typeArea(); // refuses margins that leave no room
        return style;
    }
}
