/** What the plugin adds to Jira's pages: asked whether it is shown, then rendered. */
package org.ballincourt.host.plugin.fragment;
