"""This package is the only one that knows Streamlit: the frame of the app and its parts."""
