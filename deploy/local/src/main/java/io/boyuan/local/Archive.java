package io.boyuan.local;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** Unpacks what Maven fetched. */
final class Archive {

  private static final int EXECUTABLE = 0100;

  private Archive() {}

  /** Unpacks a {@code .tar.gz}. */
  static void unpackGzip(Path archive, Path into) throws IOException {
    try (var in = new BufferedInputStream(Files.newInputStream(archive))) {
      unpack(new GZIPInputStream(in), into);
    }
  }

  /** Unpacks the one {@code .txz} inside a jar. */
  static void unpackXzInside(Path jar, Path into) throws IOException {
    try (var zip = new ZipFile(jar.toFile())) {
      var inner =
          zip.stream()
              .filter(e -> e.getName().endsWith(".txz"))
              .findFirst()
              .orElseThrow(() -> new IOException("No .txz in " + jar));
      unpack(new XZInputStream(new BufferedInputStream(zip.getInputStream(inner))), into);
    }
  }

  private static void unpack(InputStream tape, Path into) throws IOException {
    try (var tar = new TarArchiveInputStream(tape)) {
      for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        var target = into.resolve(entry.getName()).normalize();
        if (!target.startsWith(into)) {
          throw new IOException("Entry outside of the archive: " + entry.getName());
        }
        unpack(tar, entry, target);
      }
    }
  }

  private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path target)
      throws IOException {
    if (entry.isDirectory()) {
      Files.createDirectories(target);
      return;
    }
    Files.createDirectories(target.getParent());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
    } else if (entry.isFile()) {
      Files.copy(tar, target);
      Files.setPosixFilePermissions(target, permissions((entry.getMode() & EXECUTABLE) != 0));
    }
  }

  private static Set<PosixFilePermission> permissions(boolean executable) {
    var permissions =
        EnumSet.of(
            PosixFilePermission.OWNER_READ,
            PosixFilePermission.OWNER_WRITE,
            PosixFilePermission.GROUP_READ,
            PosixFilePermission.OTHERS_READ);
    if (executable) {
      permissions.add(PosixFilePermission.OWNER_EXECUTE);
      permissions.add(PosixFilePermission.GROUP_EXECUTE);
      permissions.add(PosixFilePermission.OTHERS_EXECUTE);
    }
    return permissions;
  }
}
