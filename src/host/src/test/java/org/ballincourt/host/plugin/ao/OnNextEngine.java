package org.ballincourt.host.plugin.ao;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.runner.Description;
import org.junit.runner.Runner;
import org.junit.runner.manipulation.Filter;
import org.junit.runners.Suite;
import org.junit.runners.model.InitializationError;
import org.junit.runners.model.RunnerBuilder;

/** Runs every test of a store once more on H2, with the engine that the build copies for this. */
public final class OnNextEngine extends Suite {

  public OnNextEngine(Class<?> suite, RunnerBuilder builder) throws Exception {
    super(suite, runners(suite, builder));
    filter(new OnH2());
  }

  /** PostgreSQL would be a second server, and slow. */
  private static final class OnH2 extends Filter {
    @Override
    public boolean shouldRun(Description test) {
      return !test.getDisplayName().contains("[" + TestDatabase.POSTGRESQL + "]");
    }

    @Override
    public String describe() {
      return "on H2";
    }
  }

  private static List<Runner> runners(Class<?> suite, RunnerBuilder builder) throws Exception {
    Path jar = Path.of(Objects.requireNonNull(System.getProperty("next.engine"), "next.engine"));
    NextEngine engine = new NextEngine(jar);
    if (!engine.engine().equals(jar.toUri().toURL())) {
      throw new InitializationError("the engine is that of " + engine.engine());
    }
    List<Runner> runners = new ArrayList<>();
    for (String test : storeTests(suite)) {
      runners.add(builder.safeRunnerForClass(engine.loadClass(test)));
    }
    return runners;
  }

  /** The tests in packages named {@code store}, in order. */
  private static List<String> storeTests(Class<?> suite) throws IOException, URISyntaxException {
    Path root = Path.of(NextEngine.source(suite).toURI());
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(file -> file.toString().endsWith("Test.class"))
          .filter(file -> file.getParent().endsWith("store"))
          .map(file -> className(root.relativize(file)))
          .sorted()
          .toList();
    }
  }

  private static String className(Path file) {
    return file.toString().replace(".class", "").replace(file.getFileSystem().getSeparator(), ".");
  }
}
