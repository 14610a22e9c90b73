// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html.flow;

import dev.offprint.core.model.Attributes;
import dev.offprint.core.model.Block;
import dev.offprint.core.model.Figure;
import dev.offprint.core.model.Image;
import dev.offprint.core.model.Inline;
import dev.offprint.core.model.InlineImage;
import dev.offprint.core.model.LineBreak;
import dev.offprint.core.model.Link;
import dev.offprint.core.model.Paragraph;
import dev.offprint.core.model.Styled;
import dev.offprint.core.model.Text;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes figures of pictures that stand alone in a paragraph. */
public final class Standing {
    private final Findings findings;

    /** The titles of pictures, which are captions where a picture stands alone. */
    private final IdentityHashMap<Image, String> titles = new IdentityHashMap<>();

    /** Those with titles, in the order of the text. */
    private final List<Image> titled = new ArrayList<>();

    /** @param findings where the loss of a link around a picture goes */
    public Standing(Findings findings) {
        this.findings = findings;
    }

    /** Notes what the title of a picture says, unless it says nothing or the same as its words. */
    public void title(Image image, String title) {
        if (title.isBlank() || title.strip().equals(image.alt().orEmpty())) return;
        titles.put(image, title.strip());
        titled.add(image);
    }

    /** Tells the titles of pictures that stand in a line of text, which has no place for them. */
    public void reportTitles() {
        for (var image : titled) {
            var title = titles.get(image);
            if (title != null) findings.info("picture-title", "the title of a picture in a line is left out: " + title);
        }
    }

    /** The paragraph itself, or a figure for each of its pictures when it holds nothing else. */
    List<Block> blocks(Paragraph paragraph) {
        var images = new ArrayList<Image>();
        for (var inline : paragraph.content()) {
            if (inline instanceof LineBreak) continue;
            var image = image(inline);
            boolean isOnLineOfItsOwn = image != null && images.size() <= breaks(paragraph);
            if (!isOnLineOfItsOwn) return List.of(paragraph);
            images.add(image);
        }
        paragraph.content().forEach(this::reportLink);
        return figures(images, paragraph.attributes());
    }

    Figure figure(Attributes attributes, Image image) {
        var title = titles.remove(image);
        return new Figure(attributes, image, title == null ? List.of() : List.of(Paragraph.of(title)), List.of());
    }

    /** Figures are no links; what only led to the picture in large is no loss. */
    private void reportLink(Inline inline) {
        if (!(inline instanceof Link link)) return;
        boolean isLarger = link.target().matches("(?i).*\\.(?:jpe?g|png|gif|webp|svg)(?:[?#].*)?");
        if (isLarger && link.title() == null) return;
        var title = link.title() == null ? "" : " (" + link.title() + ")";
        findings.info("picture-link", "the link to " + link.target() + title + " around a picture is left out");
    }

    private List<Block> figures(List<Image> images, Attributes attributes) {
        var figures = new ArrayList<Block>();
        for (var image : images) {
            var id = figures.isEmpty() ? attributes.id() : null;
            figures.add(figure(new Attributes(id, attributes.language(), attributes.direction()), image));
        }
        return figures;
    }

    private static long breaks(Paragraph paragraph) {
        return paragraph.content().stream().filter(LineBreak.class::isInstance).count();
    }

    /** The pictures of a paragraph that holds nothing else; none for others. */
    static List<Image> pictures(Paragraph paragraph) {
        var images = new ArrayList<Image>();
        for (var inline : paragraph.content()) {
            if (inline instanceof LineBreak
                    || (inline instanceof Text text && text.text().isBlank())) continue;
            var image = image(inline);
            if (image == null) return List.of();
            images.add(image);
        }
        return images;
    }

    /** The picture that an inline is, inside links and styles too; null when it is anything else. */
    private static @Nullable Image image(Inline inline) {
        if (inline instanceof InlineImage image) return image.image();
        var content = inline instanceof Link link
                ? link.content()
                : inline instanceof Styled styled ? styled.content() : List.<Inline>of();
        return content.size() == 1 ? image(content.get(0)) : null;
    }
}
