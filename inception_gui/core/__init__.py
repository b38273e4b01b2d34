"""Everything that needs no Qt: images, network, heat maps, weights, jobs."""
