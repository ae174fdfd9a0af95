/** The words in which the tests of the plugin speak. */
package org.ballincourt.testing;
