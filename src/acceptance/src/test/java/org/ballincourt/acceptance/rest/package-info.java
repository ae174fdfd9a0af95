/** What a program sees: the plugin's REST contracts over HTTP. */
package org.ballincourt.acceptance.rest;
