// SPDX-License-Identifier: Apache-2.0
package dev.offprint.epub.xhtml;

import dev.offprint.core.model.AltText;
import dev.offprint.core.model.Article;
import dev.offprint.core.model.Asset;
import dev.offprint.core.model.Contents;
import dev.offprint.core.model.Image;
import dev.offprint.core.notice.ProblemSink;
import dev.offprint.core.picture.desk.PictureDesk;
import dev.offprint.core.picture.desk.ReadyPicture;
import dev.offprint.core.render.RenderProblems;
import dev.offprint.core.text.Slug;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The pictures of a book, each once, however many articles show it. Belongs to one job. */
public final class PictureShelf {
    private final PictureDesk desk;
    private final ProblemSink problems;
    private final Map<String, ShelvedPicture> byHash = new LinkedHashMap<>();
    /** By the hash of the source's bytes, where those of the book are others. */
    private final Map<String, Optional<ShelvedPicture>> bySource = new HashMap<>();

    private final Ids names = new Ids();
    private int undescribed;

    /** An empty shelf. */
    public PictureShelf(PictureDesk desk, ProblemSink problems) {
        this.desk = desk;
        this.problems = problems;
    }

    /**
     * Puts the pictures that an article shows on the shelf, and warns of those that cannot be shown or that nobody
     * described.
     *
     * @throws IOException the bytes of an asset cannot be read
     */
    public void add(Article article) throws IOException {
        var seen = new HashSet<Image>();
        for (var image : Contents.of(article).images()) {
            if (seen.add(image)) add(article, image);
        }
    }

    /** The picture of an image; empty when its alternative text has to stand in. */
    public Optional<ShelvedPicture> find(Article article, Image image) {
        return asset(article, image).flatMap(asset -> bySource.getOrDefault(asset.sha256(), Optional.empty()));
    }

    /** The pictures in the order of their first showing. */
    public Collection<ShelvedPicture> pictures() {
        return List.copyOf(byHash.values());
    }

    /** How many of the images shown have an unknown alternative text. */
    public int undescribed() {
        return undescribed;
    }

    private void add(Article article, Image image) throws IOException {
        var asset = asset(article, image);
        if (asset.isEmpty()) return; // who made the article has told why
        var ready = desk.prepare(place(image), asset.get()).telling(problems);
        bySource.put(asset.get().sha256(), ready.map(this::shelved));
        if (ready.isEmpty() || !(image.alt() instanceof AltText.Unknown)) return;
        undescribed++;
        problems.accept(RenderProblems.altUnknown(image));
    }

    private ShelvedPicture shelved(ReadyPicture picture) {
        return byHash.computeIfAbsent(picture.asset().sha256(), hash -> {
            var asset = picture.asset();
            var header = picture.header();
            var path = path(asset.id(), header.kind().extension());
            return new ShelvedPicture(path, asset.mediaType(), header.width(), header.height(), asset.bytes());
        });
    }

    /** A file name that every system can store. */
    private String path(String assetId, String extension) {
        var name = Slug.of(assetId.replaceFirst("\\.(?i:jpe?g|png|gif|webp|bmp|tiff?|svg)$", ""))
                .replaceAll("[^a-z0-9-]", "");
        return "images/" + names.claim(name.isEmpty() ? "picture" : name) + "." + extension;
    }

    private static Optional<Asset> asset(Article article, Image image) {
        return Optional.ofNullable(image.assetId()).flatMap(article::asset);
    }

    private static String place(Image image) {
        return image.address().isBlank() && image.assetId() != null ? image.assetId() : image.address();
    }
}
