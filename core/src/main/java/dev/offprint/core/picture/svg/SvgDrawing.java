// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.picture.svg;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.DocumentLimits;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/** Hands clean drawings to JSVG, which asks for nothing outside them. */
public final class SvgDrawing {
    private SvgDrawing() {}

    /** Something that JSVG and AWT do. */
    @FunctionalInterface
    public interface Work<T> {
        /** Does it. */
        T run() throws IOException;
    }

    /**
     * Reads a drawing.
     *
     * @param svg from {@link SvgCleaner}
     * @throws IOException JSVG cannot read it
     */
    public static SVGDocument load(byte[] svg) throws IOException {
        var context = LoaderContext.builder()
                .externalResourcePolicy(ResourcePolicy.DENY_EXTERNAL)
                .documentLimits(new DocumentLimits(SvgCleaner.DEEPEST, 20, 1_000_000))
                .build();
        var document = new SVGLoader().load(new ByteArrayInputStream(svg), null, context);
        if (document == null) throw new IOException("an SVG that JSVG does not read");
        return document;
    }

    /**
     * Does something with JSVG and AWT.
     *
     * @throws IOException it went wrong, or AWT is not usable here: it fails in many ways where libraries or faces are missing
     */
    public static <T> T guarded(Work<T> work) throws IOException {
        try {
            return work.run();
        } catch (RuntimeException | LinkageError | InternalError | StackOverflowError e) {
            throw new IOException("an SVG that cannot be drawn here: " + e, e);
        }
    }
}
