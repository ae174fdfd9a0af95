/** What a person sees: the plugin in a real browser. */
package org.ballincourt.acceptance.browser;
