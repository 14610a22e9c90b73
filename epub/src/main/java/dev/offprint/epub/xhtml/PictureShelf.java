// SPDX-License-Identifier: Apache-2.0
package dev.offprint.epub.xhtml;

import dev.offprint.core.limits.Limits;
import dev.offprint.core.model.AltText;
import dev.offprint.core.model.Article;
import dev.offprint.core.model.Asset;
import dev.offprint.core.model.Contents;
import dev.offprint.core.model.Image;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.notice.ProblemSink;
import dev.offprint.core.picture.PictureCheck;
import dev.offprint.core.picture.PictureHeader;
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
import org.jspecify.annotations.Nullable;

/** The pictures of a book, each once, however many articles show it. Belongs to one job. */
public final class PictureShelf {
    private final Limits limits;
    private final ProblemSink problems;
    private final Map<String, ShelvedPicture> byHash = new LinkedHashMap<>();
    private final Map<String, Problem> badByHash = new HashMap<>();
    private final Ids names = new Ids();
    private int undescribed;

    /** An empty shelf. */
    public PictureShelf(Limits limits, ProblemSink problems) {
        this.limits = limits;
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
        return asset(article, image).map(asset -> byHash.get(asset.sha256()));
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
        var problem = problem(article, image);
        if (problem != null) {
            problems.accept(problem);
        } else if (image.assetId() != null && image.alt() instanceof AltText.Unknown) {
            undescribed++;
            problems.accept(RenderProblems.altUnknown(image));
        }
    }

    private @Nullable Problem problem(Article article, Image image) throws IOException {
        var asset = asset(article, image);
        if (asset.isEmpty()) return null; // who made the article has told why
        if (!byHash.containsKey(asset.get().sha256())) shelve(asset.get(), place(image));
        return badByHash.get(asset.get().sha256());
    }

    private void shelve(Asset asset, String address) throws IOException {
        if (badByHash.containsKey(asset.sha256())) return;
        keep(PictureCheck.of(address, asset.bytes().readAll(), limits), asset);
    }

    private void keep(PictureCheck check, Asset asset) {
        if (check instanceof PictureCheck.Good good) byHash.put(asset.sha256(), shelved(asset, good.header()));
        else if (check instanceof PictureCheck.Bad bad) badByHash.put(asset.sha256(), bad.problem());
    }

    private ShelvedPicture shelved(Asset asset, PictureHeader header) {
        var kind = header.kind();
        return new ShelvedPicture(
                path(asset.id(), kind.extension()), kind.mediaType(), header.width(), header.height(), asset.bytes());
    }

    /** A file name that every system can store. */
    private String path(String assetId, String extension) {
        var name = Slug.of(assetId.replaceFirst("\\.(?i:jpe?g|png)$", "")).replaceAll("[^a-z0-9-]", "");
        return "images/" + names.claim(name.isEmpty() ? "picture" : name) + "." + extension;
    }

    private static Optional<Asset> asset(Article article, Image image) {
        return Optional.ofNullable(image.assetId()).flatMap(article::asset);
    }

    private static String place(Image image) {
        return image.address().isBlank() && image.assetId() != null ? image.assetId() : image.address();
    }
}
