package org.ballincourt.report.share.store;

import java.util.List;
import org.ballincourt.report.share.SharedSubject;
import org.ballincourt.report.share.SharedSubject.Counted;
import org.ballincourt.report.share.SharedSubject.Named;

/** What a copy is about, as it is stored: names that stay although classes may move. */
record StoredSubject(List<StoredProject> projects, int of, StoredName client, StoredName phase) {

  record StoredProject(long id, String key, String name, long revision) {
    static StoredProject of(Counted project) {
      return new StoredProject(project.id(), project.key(), project.name(), project.revision());
    }

    Counted project() {
      return new Counted(id, key, name, revision);
    }
  }

  record StoredName(long id, String name) {
    static StoredName of(Named named) {
      return named == null ? null : new StoredName(named.id(), named.name());
    }

    static Named named(StoredName stored) {
      return stored == null ? null : new Named(stored.id, stored.name);
    }
  }

  static StoredSubject of(SharedSubject subject) {
    return new StoredSubject(
        subject.projects().stream().map(StoredProject::of).toList(),
        subject.of(),
        StoredName.of(subject.client()),
        StoredName.of(subject.phase()));
  }

  SharedSubject subject() {
    return new SharedSubject(
        projects.stream().map(StoredProject::project).toList(),
        of,
        StoredName.named(client),
        StoredName.named(phase));
  }
}
