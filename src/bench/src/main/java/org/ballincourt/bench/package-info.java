/** Measures the plugin and prints one table of what it found beside what is required. */
package org.ballincourt.bench;
