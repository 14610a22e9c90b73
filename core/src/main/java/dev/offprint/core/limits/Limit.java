// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.limits;

import java.util.List;
import java.util.Optional;

/** One of the things that an input may ask for only so much of. */
public enum Limit {
    /** Bytes of one document, be it a file or a record of a container. */
    INPUT_BYTES("input-bytes", "bytes of one document", 64L << 20),
    /** How many times larger compressed data may become, once a mebibyte has come of it. */
    RATIO("ratio", "times that compressed data grow", 100),
    /** Records of one container. */
    ENTRIES("entries", "records of one container", 5_000_000),
    /** Levels of blocks and inlines, and of containers in containers. */
    NESTING("nesting", "levels of nesting", 100),
    /** Blocks and inlines of one article. */
    ELEMENTS("elements", "elements of one article", 200_000),
    /** Bytes of one picture. */
    PICTURE_BYTES("picture-bytes", "bytes of one picture", 64L << 20),
    /** Pixels of one picture, read from its header before it is decoded. */
    PICTURE_PIXELS("picture-pixels", "pixels of one picture", 100_000_000L),
    /** Seconds that reading one article may take, and as many that laying it out may. */
    SECONDS("seconds", "seconds for one article", 60);

    private final String id;
    private final String description;
    private final long standard;

    Limit(String id, String description, long standard) {
        this.id = id;
        this.description = description;
        this.standard = standard;
    }

    /** The limit of this id. */
    public static Optional<Limit> byId(String id) {
        return List.of(values()).stream().filter(l -> l.id.equals(id)).findFirst();
    }

    /** As it is named on the command line and in messages: {@code input-bytes}. */
    public String id() {
        return id;
    }

    /** What it counts, for people. */
    public String description() {
        return description;
    }

    /** Safe for hostile input. */
    public long standard() {
        return standard;
    }

    /** How to raise it, for the cure of a problem. */
    public String cure() {
        return "raise the limit with --limit " + id + "=N (" + Limits.class.getSimpleName() + ".with) if you trust it";
    }
}
