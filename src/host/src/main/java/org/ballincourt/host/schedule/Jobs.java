package org.ballincourt.host.schedule;

import java.time.Instant;
import java.util.List;

/** The jobs that are scheduled. */
interface Jobs {

  /** Takes the place of a job of the same id. */
  void put(Job job);

  void remove(String id);

  /** By id. */
  List<Job> all();

  /** Moves the job on to its next run; false where another has done so, who then runs it. */
  boolean take(Job job, Instant now);
}
