// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.render;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Turns a job into the bytes of one format. Thread-safe and reusable; found by {@link java.util.ServiceLoader}. The same
 * job gives the same bytes.
 */
public interface ArticleRenderer {
    /** What it makes. */
    Format format();

    /**
     * Writes the file. Writes nothing before layout has succeeded; does not close the stream.
     *
     * @throws IOException the stream or an asset's bytes fail
     */
    void render(RenderJob job, OutputStream out) throws IOException;
}
