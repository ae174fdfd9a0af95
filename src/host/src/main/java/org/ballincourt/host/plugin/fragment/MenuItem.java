package org.ballincourt.host.plugin.fragment;

/**
 * A link in a menu, for one page and viewer; its texts are plain.
 *
 * @param names under which a page may say that it is this item's: its key and its link's id
 * @param href from the root of the site
 * @param selectedItem the location of the panels that the link shows; empty where it shows none
 */
public record MenuItem(
    Names names, String label, String href, String iconClass, String selectedItem) {

  /** The link's id is empty where there is none. */
  public record Names(String key, String linkId) {

    public boolean contain(String name) {
      return !name.isEmpty() && (name.equals(key) || name.equals(linkId));
    }
  }
}
