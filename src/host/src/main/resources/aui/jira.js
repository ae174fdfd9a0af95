/* Jira's own part of AJS; AUI takes it over as it loads, and not later. */
window.AJS = {
  contextPath: function () {
    return document.querySelector('meta[name="ajs-context-path"]').content;
  },
};
