// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.picture.decode;

import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriter;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.IIOServiceProvider;
import javax.imageio.spi.ImageReaderSpi;
import javax.imageio.spi.ImageWriterSpi;

/**
 * The JDK's own codec for JPEG, by its name: the registry is the only door to it, and others may have put theirs into it.
 */
final class Codecs {
    private static final String JPEG = "com.sun.imageio.plugins.jpeg.JPEGImage";

    private Codecs() {}

    static ImageReader jpegReader() throws IOException {
        return provider(ImageReaderSpi.class, JPEG + "ReaderSpi").createReaderInstance();
    }

    static ImageWriter jpegWriter() throws IOException {
        return provider(ImageWriterSpi.class, JPEG + "WriterSpi").createWriterInstance();
    }

    private static <T extends IIOServiceProvider> T provider(Class<T> kind, String name) throws IOException {
        Iterator<T> all = IIORegistry.getDefaultInstance().getServiceProviders(kind, false);
        while (all.hasNext()) {
            var provider = all.next();
            if (provider.getClass().getName().equals(name)) return provider;
        }
        throw new IOException("this Java cannot read or write JPEG pictures");
    }
}
