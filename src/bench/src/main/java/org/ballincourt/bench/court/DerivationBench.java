package org.ballincourt.bench.court;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.ballincourt.court.Explanation;
import org.ballincourt.court.life.Life;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/** One issue at a time. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class DerivationBench {

  @Benchmark
  public List<Explanation> derive(ReadLives lives) {
    return lives.deriveNext();
  }

  @Benchmark
  public Life read(ReadLives lives) {
    return lives.readNext();
  }
}
