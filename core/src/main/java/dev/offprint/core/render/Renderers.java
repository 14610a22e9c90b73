// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.render;

import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.text.Spelling;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ServiceLoader;

/** The renderers that are installed. Immutable; as thread-safe as the renderers are. */
public final class Renderers {
    private final List<ArticleRenderer> renderers;

    private Renderers(List<ArticleRenderer> renderers) {
        this.renderers = renderers.stream()
                .sorted(Comparator.comparing(r -> r.format().id()))
                .toList();
    }

    /** Those that our own class loader finds as services. */
    public static Renderers installed() {
        return of(ServiceLoader.load(ArticleRenderer.class, Renderers.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .toList());
    }

    /** Only these. */
    public static Renderers of(List<ArticleRenderer> renderers) {
        return new Renderers(renderers);
    }

    /** All of them, in the order of their formats' ids. */
    public List<ArticleRenderer> all() {
        return renderers;
    }

    /** What can be made, in the order of the ids. */
    public List<Format> formats() {
        return renderers.stream().map(ArticleRenderer::format).toList();
    }

    /**
     * The renderer of a format.
     *
     * @throws OffprintException there is none; the message lists those installed
     */
    public ArticleRenderer byId(String id) throws OffprintException {
        for (var renderer : renderers) if (renderer.format().id().equals(id)) return renderer;
        throw new OffprintException(Problem.error(
                "render.format.unknown",
                "",
                "Offprint cannot write \"" + id + "\"",
                installedFormats() + Spelling.question(id, ids())));
    }

    /** The renderer whose files have this extension, in whatever case; without the dot. */
    public Optional<ArticleRenderer> byExtension(String extension) {
        var lower = extension.toLowerCase(Locale.ROOT);
        return renderers.stream()
                .filter(r -> r.format().extension().equals(lower))
                .findFirst();
    }

    private String installedFormats() {
        return "installed: " + (renderers.isEmpty() ? "none" : String.join(", ", ids()));
    }

    private List<String> ids() {
        return formats().stream().map(Format::id).toList();
    }
}
