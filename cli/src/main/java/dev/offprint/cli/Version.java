// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli;

import picocli.CommandLine.IVersionProvider;

/** The version as the jar's manifest tells it. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        var version = Version.class.getPackage().getImplementationVersion();
        return new String[] {"offprint " + (version == null ? "(development)" : version)};
    }
}
