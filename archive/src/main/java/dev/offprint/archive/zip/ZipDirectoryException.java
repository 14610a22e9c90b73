// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.zip;

import java.io.IOException;

/** An archive whose directory cannot be read. */
final class ZipDirectoryException extends IOException {
    private static final long serialVersionUID = 1;

    ZipDirectoryException(Throwable cause) {
        super("its directory is missing or damaged", cause);
    }
}
