package org.ballincourt.host.export;

import java.io.PrintStream;

/** Says on the console how far a reading is. */
final class Progress {
  private static final int STEP = 1000;

  private final PrintStream console;
  private final String work;
  private int done;

  /**
   * @param work such as "checked"
   */
  Progress(PrintStream console, String work) {
    this.console = console;
    this.work = work;
  }

  void step() {
    done++;
    if (done % STEP == 0) {
      console.println("  " + done + " issues " + work);
    }
  }
}
