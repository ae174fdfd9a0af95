/** Times to answer in the words of whoever is looking. */
package org.ballincourt.commitment.web;
