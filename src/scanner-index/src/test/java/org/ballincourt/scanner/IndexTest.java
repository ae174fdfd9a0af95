package org.ballincourt.scanner;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.Test;

public class IndexTest {
  private final Index index = new Index();

  @Test
  public void isEmptyAtFirst() {
    assertEquals(Map.of(), index.files());
  }

  @Test
  public void sortsTheLinesOfEachFile() {
    index.addComponent(Bean.component("a.Turns", ""));
    index.addComponent(Bean.component("a.Rules", "courtRules"));
    index.addImport(Bean.imported("z.Users", "Users", ""));
    index.addImport(Bean.imported("z.Projects", "Projects", "zProjects"));
    index.addExport(new Export("a.Turns", List.of("a.B", "a.A")));
    index.addExport(new Export("a.Rules", List.of("a.Rules")));

    assertEquals(
        Map.of(
            "component", "a.Rules#courtRules\na.Turns\n",
            "imports", "z.Projects#zProjects\nz.Users\n",
            "exports", "a.Rules#a.Rules\na.Turns#a.B,a.A\n"),
        index.files());
  }

  @Test
  public void keepsThePlainLineOfAnImportThatIsAlsoSpelledOut() {
    index.addImport(Bean.imported("z.Users", "Users", ""));
    index.addImport(Bean.imported("z.Users", "Users", "users"));

    assertEquals(Map.of("imports", "z.Users\n"), index.files());
  }

  @Test
  public void importsOneInterfaceUnderTwoNames() {
    index.addImport(Bean.imported("z.Users", "Users", ""));
    index.addImport(Bean.imported("z.Users", "Users", "people"));

    assertEquals(Map.of("imports", "z.Users\nz.Users#people\n"), index.files());
  }

  @Test
  public void keepsANameInCapitalsAsJavaBeansDo() {
    assertEquals("URLReader", Bean.component("a.URLReader", "").name());
    assertEquals("turns", Bean.component("a.Turns", "").name());
  }

  @Test
  public void namesNestedTypesAsSpringScannerDoes() {
    assertEquals("outer.Inner", Bean.component("a.Outer$Inner", "").name());
    assertEquals("inner", Bean.imported("a.Outer$Inner", "Inner", "").name());
  }

  @Test
  public void saysWhoHasTheNameAlready() {
    index.addComponent(Bean.component("a.Users", ""));

    Refusal refusal =
        assertThrows(
            Refusal.class, () -> index.addImport(Bean.imported("z.Users", "Users", "users")));

    assertEquals(
        "the bean name \"users\" of z.Users is taken by a.Users; give one of them another name",
        refusal.getMessage());
    assertEquals(Map.of("component", "a.Users\n"), index.files());
  }
}
